// @vitest-environment happy-dom

import { check } from '@draaitafel/shared/actions/check.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { Work } from './MoneyTask.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const withoutAims = { ...template, aims: [] }
const isShut = () => screen.queryByText(dialogText.valueFirst) !== null

test('[C513] C-29: money waits while no value was named, and a participant can name one but not pass', async () => {
  const { show, workshop, othersDo } = sitDown(withoutAims)
  const user = show(<Work />)
  expect(isShut()).toBe(true)
  expect(screen.queryByRole('button', { name: workText.moneyFirst })).toBeNull()
  await user.click(screen.getByRole('button', { name: workText.nameValue }))
  expect(workshop.view.getState().dialog).toEqual({ kind: 'aims' })
  othersDo({ type: 'aim.set', coreValue: 'werkplezier', party: 'gemeente', strength: 'nee' })
  expect(isShut()).toBe(true)
  othersDo({ type: 'aim.set', coreValue: 'werkplezier', party: 'gemeente', strength: 'beetje' })
  await screen.findByRole('region', { name: /^Kosten 1 van/ })
})

test('[C513] C-29: who leads may begin with money all the same, and can take that back', async () => {
  const { show, plan, workshop } = sitDown(withoutAims, 'facilitator')
  const user = show(<Work />)
  await user.click(screen.getByRole('button', { name: workText.moneyFirst }))
  await screen.findByRole('region', { name: /^Kosten 1 van/ })
  expect(plan().workshop.moneyFirst).toBe(true)
  expect(workshop.undoStore.getState().undo).toMatchObject({ type: 'workshop.describe' })
})

test('[C514] C-29: a participant is told that only who leads may pass, and anything but yes or no is refused', () => {
  const action = { type: 'workshop.describe', changes: { moneyFirst: true } } as const
  const noor = check(withoutAims, action, { role: 'participant', name: 'Noor', party: 'gemeente' })
  expect(!noor.ok && problemSentence(noor.problem)).toBe(problemSentence({ kind: 'role.facilitatorOnly' }))
  const odd = { type: 'workshop.describe', changes: { moneyFirst: 'veel' as never } } as const
  expect(check(withoutAims, odd, { role: 'facilitator', name: 'Sam', party: null })).toEqual({
    ok: false,
    problem: { kind: 'choice.unknown' },
  })
})
