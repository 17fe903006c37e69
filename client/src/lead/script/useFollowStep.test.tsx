// @vitest-environment happy-dom
import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { readyScript, type ScriptStepId } from '@draaitafel/shared/nouns/step.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import type { MoneyView } from '../../store/viewStore.ts'
import { useFollowStep } from './useFollowStep.ts'

function start({ at = null, money = 'board' }: { at?: ScriptStepId | null; money?: MoneyView } = {}) {
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
  const goTo = (step: ScriptStepId) =>
    act(() => table.othersDo({ type: 'step.go', now: { step, endsAt: null, leftSeconds: 60 } }))
  if (at) goTo(at)
  const { result } = table.hook(() => useFollowStep(money))
  return { ...table, goTo, view: table.workshop.view, said: () => result.current }
}

const nameOf = (id: ScriptStepId) => {
  const step = readyScript.find((one) => one.id === id)
  return step ? stepName(step) : ''
}

test('[N37] where the table goes is said, and who was done before is not done with this', () => {
  const { goTo, said, told } = start()
  expect(said()).toBe('')
  goTo('routes')
  expect(said()).toContain(nameOf('routes'))
  expect(told()).toEqual({ ready: null })
})

test('[N37] the half of the board that a task is about becomes large, and its panel opens', () => {
  const money = start({ money: 'cover' })
  act(() => money.view.setState({ dock: 'folded', panel: 'folded' }))
  money.goTo('investeringen')
  expect(money.view.getState()).toMatchObject({ dock: 'open', panel: 'open', money: 'cover' })
  const knobs = start()
  knobs.goTo('knoppenronde')
  expect(knobs.view.getState()).toMatchObject({ dock: 'folded', money: 'board' })
})

test('[N37] a dialog that someone opened stays open', () => {
  const { goTo, view } = start()
  act(() => view.setState({ dialog: { kind: 'log' } }))
  goTo('afspraken')
  expect(view.getState().dialog).toEqual({ kind: 'log' })
})

test('[N37] who comes in later is told nothing of what had begun', () => {
  const { said, told } = start({ at: 'routes' })
  expect(said()).toBe('')
  expect(told()).toEqual({})
})
