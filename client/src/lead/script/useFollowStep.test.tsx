// @vitest-environment happy-dom
import type { ScriptStepId } from '@draaitafel/shared/nouns/step.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { UnsavedCountContext } from '../../ui/unsaved.ts'
import { useFollowStep } from './useFollowStep.ts'

function start(role: Role = 'participant', at: ScriptStepId | null = null, unsaved = { current: 0 }) {
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), role)
  const goTo = (step: ScriptStepId) =>
    act(() => table.othersDo({ type: 'step.go', now: { step, endsAt: null, leftSeconds: 60 } }))
  if (at) goTo(at)
  function Following() {
    useFollowStep()
    return null
  }
  table.show(
    <UnsavedCountContext value={unsaved}>
      <Following />
    </UnsavedCountContext>,
  )
  const { view } = table.workshop
  return { ...table, goTo, view }
}

test('the half of the board a step is about becomes large, and the step says its name', () => {
  const { goTo, view, told } = start()
  goTo('investeringen')
  expect(view.getState()).toMatchObject({ dock: 'open', dialog: null, notice: { kind: 'done' } })
  expect(told()).toEqual({ ready: null })
  goTo('knoppenronde')
  expect(view.getState().dock).toBe('folded')
})

test('the dialog a step opened closes with it; one that someone opened stays', () => {
  const { goTo, view } = start()
  goTo('heen-en-weer')
  expect(view.getState().dialog).toEqual({ kind: 'balances' })
  goTo('afspraken')
  expect(view.getState().dialog).toEqual({ kind: 'agreements' })
  goTo('oogst')
  expect(view.getState().dialog).toBeNull()
  act(() => view.setState({ dialog: { kind: 'log' } }))
  goTo('afspraken')
  expect(view.getState().dialog).toEqual({ kind: 'log' })
})

test('a dialog that was closed and opened again is somebody’s own', () => {
  const { goTo, view } = start()
  goTo('heen-en-weer')
  act(() => view.setState({ dialog: null }))
  act(() => view.setState({ dialog: { kind: 'balances' } }))
  goTo('oogst')
  expect(view.getState().dialog).toEqual({ kind: 'balances' })
})

test('words that are not kept yet hold the dialog of the step open', () => {
  const unsaved = { current: 0 }
  const { goTo, view } = start('participant', null, unsaved)
  goTo('afspraken')
  unsaved.current = 1
  goTo('oogst')
  expect(view.getState().dialog).toEqual({ kind: 'agreements' })
})

test('who comes in later sees the board first; the facilitator is told nothing', () => {
  const late = start('participant', 'afspraken')
  expect(late.view.getState()).toMatchObject({ dialog: null, notice: null })
  const facilitator = start('facilitator')
  facilitator.goTo('afspraken')
  expect(facilitator.view.getState()).toMatchObject({ dialog: { kind: 'agreements' }, notice: null })
})
