// @vitest-environment happy-dom
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { lookBackText as words } from '../../copy/nlSeries.ts'
import { Picture } from './LookBackPicture.tsx'
import { Work } from './LookBackTask.tsx'

const line = (id: string, party: string | null, order: string) => ({
  ...{ id, kind: 'afspraak' as const, text: `Belofte ${id}`, party, due: '2027-04-01', session: 'Proef' },
  ...{ held: '2026-11-28', came: null, order },
})
const plan: Plan = {
  ...planFromTemplate('casus-c', 'Proef'),
  promisesBefore: [line('ons', 'corporatie', 'a0'), line('hun', 'gemeente', 'a1')],
}

const evaluation: Plan['workshop'] = { ...plan.workshop, use: 'evaluatie' }

test('[C840] a party says of its own promise what came of it and why, reads that of others, and undoes it', async () => {
  const { show, plan: now, workshop } = sitDown(plan)
  const user = show(<Work />)
  expect(screen.getByText('Proef, 28 november 2026')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: words.save }))
  expect(screen.getByText(words.chooseFirst)).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: words.outcomes.later }))
  await user.type(screen.getByRole('textbox'), 'De aannemer was ziek.{Enter}')
  expect(now().promisesBefore[0]?.came).toEqual({
    outcome: 'later',
    reason: 'De aannemer was ziek.',
    by: 'corporatie',
  })
  expect(screen.getByText('Tot nu toe: later 1, nog niet gezegd 1.')).toBeTruthy()
  const others = within(screen.getByRole('list', { name: words.others }))
  expect(others.getByText('Belofte hun')).toBeTruthy()
  expect(others.queryAllByRole('radio')).toEqual([])
  act(() => void workshop.undo())
  expect(now().promisesBefore[0]?.came?.reason).toBe('')
})

test('[C841] the facilitator says it of any, one by one; a viewer only reads', async () => {
  const { show, plan: now } = sitDown(plan, 'facilitator')
  const user = show(<Work />)
  await user.click(screen.getByRole('button', { name: 'Belofte hierna' }))
  await user.click(screen.getByRole('radio', { name: words.outcomes.gedaan }))
  expect(now().promisesBefore[1]?.came).toEqual({ outcome: 'gedaan', reason: '', by: null })
  document.body.innerHTML = ''
  sitDown(plan, 'viewer').show(<Work />)
  expect(screen.queryAllByRole('radio')).toEqual([])
  expect(screen.getByRole('list', { name: words.all }).children).toHaveLength(2)
})

test('[C842] the wall counts in words as parties say it, and without an earlier plan says how to make one', () => {
  const { show, othersDo } = sitDown(plan, 'facilitator')
  show(<Picture />)
  act(() =>
    othersDo(
      { type: 'lookBack.say', id: 'hun', outcome: 'anders', reason: 'Het werd een tuin.' },
      { role: 'participant', party: 'gemeente' },
    ),
  )
  expect(screen.getByText('anders 1, nog niet gezegd 1')).toBeTruthy()
  expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('Het werd een tuin.')
  document.body.innerHTML = ''
  sitDown({ ...plan, promisesBefore: [] }).show(<Work />)
  expect(screen.getByText(words.none)).toBeTruthy()
})

test('[C946] C-26: whether a value came is said once by the table, with what shows it; everyone sees it, the wall too, and it can be undone', async () => {
  const { show, plan: now, workshop, othersDo } = sitDown({ ...plan, promisesBefore: [], workshop: evaluation })
  const user = show(
    <>
      <Work />
      <Picture />
    </>,
  )
  const ask = screen.getByRole('group', { name: /^Goed wonen/ })
  await user.click(within(ask).getByRole('radio', { name: 'deels' }))
  await user.type(screen.getByRole('textbox'), 'De zaal is vol.{Enter}')
  expect(now().results).toMatchObject([{ subject: 'goed-wonen', degree: 'deels', signs: 'De zaal is vol.' }])
  const wall = () => screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(wall()[0]).toBe('Goed wonenDe zaal is vol.deels')
  // Someone else answers the same: still one line.
  act(() => othersDo({ type: 'result.change', id: 'goed-wonen', changes: { degree: 'ja' } }))
  expect(wall()[0]).toBe('Goed wonenDe zaal is vol.ja')
  act(() => void workshop.undo())
  expect(now().results[0]?.signs).toBe('')
  await user.click(within(ask).getByRole('button', { name: new RegExp(words.clear) }))
  expect(now().results).toEqual([])
})

test('[C946] a viewer reads whether a value came, and a plan that looks back on nothing is not asked', () => {
  sitDown({ ...plan, promisesBefore: [], workshop: evaluation }, 'viewer').show(<Work />)
  expect(screen.queryAllByRole('radio')).toEqual([])
  expect(screen.getByText('Goed wonen')).toBeTruthy()
  document.body.innerHTML = ''
  sitDown({ ...plan, promisesBefore: [] }).show(<Work />)
  expect(screen.queryAllByRole('radio')).toEqual([])
})
