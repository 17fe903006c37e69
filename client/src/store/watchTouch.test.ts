import type { KnobNumber, Setting } from '@draaitafel/shared/model/knobs.ts'
import { emptyPlan, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { PlanState } from './planStore.ts'
import { createViewStore } from './viewStore.ts'
import { watchTouch } from './watchTouch.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function table() {
  const planStore = createStore<PlanState>(() => ({ plan: emptyPlan, dropped: [], lastBy: 'others' }))
  const view = createViewStore()
  const stop = watchTouch(planStore, view)
  const turn = (knob: KnobNumber, setting: Setting, lastBy: PlanState['lastBy'] = 'me') =>
    planStore.setState(({ plan }) => ({ plan: at(plan, knob, setting), lastBy }))
  const rest = () => vi.runAllTimers()
  return { view, turn, rest, stop, touch: () => view.getState().touch }
}

function at(plan: Plan, number: KnobNumber, setting: Setting): Plan {
  return { ...plan, knobs: plan.knobs.map((knob) => (knob.number === number ? { ...knob, setting } : knob)) }
}

it('[W462] what a turn touches is said once the hand rests, from where it began, and not of turns by others', () => {
  const { turn, rest, touch } = table()
  turn(5, 1)
  turn(5, 2)
  turn(5, 3)
  expect(touch()).toBeNull()
  rest()
  expect(touch()).toEqual({ knob: 5, from: 0, to: 3 })
  turn(8, 2, 'others')
  rest()
  expect(touch()).toEqual({ knob: 5, from: 0, to: 3 })
  turn(5, 1, 'others')
  rest()
  expect(touch()).toBeNull()
})

it('[W462] it disappears with the next action', () => {
  const { view, turn, rest, touch, stop } = table()
  const again = (setting: Setting) => {
    view.setState({ selection: { kind: 'knob', knob: 5 }, turning: null, dialog: null, hand: null })
    turn(5, setting)
    rest()
    expect(touch()?.to).toBe(setting)
  }
  again(1)
  turn(6, 1)
  expect(touch()).toBeNull()
  rest()
  expect(touch()?.knob).toBe(6)
  again(2)
  view.setState({ selection: { kind: 'knob', knob: 6 } })
  expect(touch()).toBeNull()
  again(3)
  view.setState({ selection: null })
  expect(touch()).toBeNull()
  again(1)
  view.setState({ turning: { knob: 5, position: 1.4 } })
  expect(touch()).toBeNull()
  again(2)
  view.setState({ dialog: { kind: 'script' } })
  expect(touch()).toBeNull()
  again(3)
  view.setState({ hand: { kind: 'card', source: 'II' } })
  expect(touch()).toBeNull()
  turn(5, 4)
  stop()
  rest()
  expect(touch()).toBeNull()
})
