// @vitest-environment happy-dom
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { sheetText } from '../../copy/nlSheet.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { KnobProgress } from './KnobProgress.tsx'

function start(role: Role) {
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), role)
  table.othersDo({ type: 'knob.discuss', knob: 6, state: null })
  function Sixth() {
    const state = usePlan((plan) => plan.knobs[5])
    return state && <KnobProgress state={state} />
  }
  const user = table.show(<Sixth />)
  return { ...table, user, press: (name: string) => user.click(screen.getByRole('button', { name })) }
}

const stateNow = () => document.querySelector('[data-progress]')?.getAttribute('data-progress')

test('[N38] the table talks about it, the facilitator decides, and a later turn opens it again', async () => {
  const { press, othersDo, plan } = start('facilitator')
  await press(sheetText.discussed)
  expect(stateNow()).toBe('besproken')
  await press(sheetText.decide)
  expect(stateNow()).toBe('besloten')
  const setting = plan().knobs[5]?.setting === 4 ? 0 : 4
  act(() => othersDo({ type: 'knob.turn', knob: 6, setting }))
  expect(stateNow()).not.toBe('besloten')
})

test('[N38] a participant may say that it was talked about, and take that back, and opens what was decided; not decide', async () => {
  const { press, othersDo } = start('participant')
  await press(sheetText.discussedByAll)
  await press(sheetText.notDiscussed)
  expect(stateNow()).toBe('untouched')
  expect(screen.queryByRole('button', { name: sheetText.decide })).toBeNull()
  act(() => othersDo({ type: 'knob.discuss', knob: 6, state: 'besloten' }))
  await press(sheetText.reopen)
  expect(stateNow()).toBe('besproken')
})

test('[N38] why it stays shut is asked of a knob that is shut', async () => {
  const { user, othersDo, plan } = start('participant')
  act(() => othersDo({ type: 'knob.turn', knob: 6, setting: 4 }))
  expect(screen.queryByLabelText(sheetText.reason)).toBeNull()
  act(() => othersDo({ type: 'knob.turn', knob: 6, setting: 0 }))
  await user.type(screen.getByLabelText(sheetText.reason), 'Later{Enter}')
  expect(plan().knobs[5]?.reason).toBe('Later')
})

test('[N38] who looks on reads it', () => {
  start('viewer')
  expect(screen.queryByRole('button')).toBeNull()
})
