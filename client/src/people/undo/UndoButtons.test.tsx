// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { UndoButtons } from './UndoButtons.tsx'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')

function start(role: 'participant' | 'viewer' = 'participant') {
  const table = sitDown(plan, role)
  const user = table.show(
    <>
      <UndoButtons />
      <input aria-label="veld" />
      <textarea aria-label="lang" />
    </>,
  )
  const setting = () => table.plan().knobs[5]?.setting
  const turn = () => act(() => table.workshop.dispatch({ type: 'knob.turn', knob: 6, setting: 4 }))
  return { ...table, user, setting, turn }
}

test('[N39] names the step it turns back, and the step it does again', async () => {
  const { user, setting, turn } = start()
  const before = setting()
  expect(screen.getByRole('button', { name: text.undo.nothing }).getAttribute('aria-disabled')).toBe('true')
  turn()
  await user.click(await screen.findByRole('button', { name: /^Ongedaan maken: .*6/ }))
  expect(setting()).toBe(before)
  await user.click(await screen.findByRole('button', { name: /^Opnieuw doen: .*6/ }))
  expect(setting()).toBe(4)
})

test('[N39] the keys do so anywhere but in a field, which has its own; a long text is shared and follows ours', async () => {
  const { user, setting, turn } = start()
  const before = setting()
  turn()
  await user.click(screen.getByLabelText('veld'))
  await user.keyboard('{Control>}z{/Control}')
  expect(setting()).toBe(4)
  await user.click(screen.getByLabelText('lang'))
  await user.keyboard('{Control>}z{/Control}')
  expect(setting()).toBe(before)
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect(setting()).toBe(4)
  await user.keyboard('{Meta>}z{/Meta}')
  expect(setting()).toBe(before)
  await user.keyboard('{Control>}y{/Control}')
  expect(setting()).toBe(4)
  await user.keyboard('{Control>}{Alt>}z{/Alt}{/Control}')
  expect(setting()).toBe(4)
})

test('[N39] who only looks on has no such buttons', () => {
  start('viewer')
  expect(screen.queryAllByRole('button')).toEqual([])
})

test('[C873] over answers that one gave alone undo says what it undid, and one press puts it back; otherwise it stands beside', async () => {
  const { user, workshop, setting, turn, othersDo } = start()
  turn()
  await user.click(await screen.findByRole('button', { name: /^Ongedaan maken: .*6/ }))
  expect(workshop.view.getState().notice).toBeNull()
  turn()
  act(() => othersDo({ type: 'step.go', now: { step: '', endsAt: null, leftSeconds: 60, aside: 'values' } }))
  act(() => workshop.held.choose('values-aside', 'werkplezier.corporatie', 'veel'))
  await user.click(screen.getByRole('button', { name: /^Ongedaan maken: .*6/ }))
  const { notice } = workshop.view.getState()
  expect(notice?.sentence).toMatch(/^Ongedaan gemaakt: .*6/)
  expect(setting()).not.toBe(4)
  if (typeof notice?.help === 'object' && 'back' in notice.help) act(notice.help.back)
  expect(setting()).toBe(4)
})

test('[C873] on a phone it always says so: no name stands beside the buttons', async () => {
  const { dispatch, view } = sitPhone()
  act(() => void dispatch({ type: 'knob.turn', knob: 6, setting: 4 }))
  fireEvent.click(await screen.findByRole('button', { name: /^Ongedaan maken: .*6/ }))
  expect(view.getState().notice?.sentence).toMatch(/^Ongedaan gemaakt: .*6/)
})

function sitPhone() {
  const table = sitDown(plan)
  table.show(<UndoButtons says />)
  return table.workshop
}
