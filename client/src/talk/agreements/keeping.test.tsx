// @vitest-environment happy-dom
import { unkept } from '@draaitafel/shared/nouns/agreement.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { dialogText } from '../../copy/nlDialogs.ts'
import { AgreementsDialog } from './AgreementsDialog.tsx'

const { agreements } = dialogText
const template = planFromTemplate('casus-c', 'Thuisplusflat')
const plan = { ...template, agreements: [{ id: 'a', order: 'a0', text: 'De zaal is open.', ...unkept }], consents: [] }

test('[C780] an agreement says who sees to it and by when', async () => {
  const { show, plan: now } = sitDown(plan)
  const user = show(<AgreementsDialog />)
  await user.selectOptions(screen.getByLabelText(agreements.keeper), 'bewoners')
  const day = screen.getByLabelText(agreements.due)
  await user.type(day, '2027-04-01')
  await user.tab()
  expect(now().agreements).toMatchObject([{ keeper: 'bewoners', due: '2027-04-01' }])
})

test.each(['participant', 'facilitator'] as const)(
  '[C781] once another answered, the words are fixed for everyone but the facilitator, and it says why: %s',
  (role) => {
    const { show, othersDo } = sitDown(plan, role)
    show(<AgreementsDialog />)
    expect(screen.queryByText(agreements.fixed)).toBeNull()
    const who = { party: 'gemeente', name: 'Sam' }
    act(() => othersDo({ type: 'consent.give', agreement: 'a', stance: 'bezwaar', reason: 'Te duur.' }, who))
    const isFixed = role === 'participant'
    expect(screen.queryByLabelText(agreements.words) === null).toBe(isFixed)
    expect(screen.queryByText(agreements.fixed) !== null).toBe(isFixed)
    expect(screen.queryByRole('button', { name: agreements.remove('De zaal is open.') }) === null).toBe(isFixed)
  },
)

test('[C782] all promises become agreements with one press, and one undo takes them back', async () => {
  const { show, plan: now, workshop } = sitDown({ ...plan, agreements: [] })
  const user = show(<AgreementsDialog />)
  await user.click(screen.getByText(/^Maak afspraken van \d+ toezeggingen$/))
  await user.click(screen.getByRole('button', { name: agreements.allPromises }))
  expect(now().agreements.length).toBeGreaterThan(1)
  expect(new Set(now().agreements.map(({ investment }) => investment)).size).toBe(now().agreements.length)
  act(() => void workshop.undo())
  expect(now().agreements).toEqual([])
})
