// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, it } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { watchTask } from './watchTask.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')

function start() {
  const table = sitDown(plan, 'facilitator')
  const { planStore, view } = table.workshop
  watchTask(planStore, view)
  const pointAt5 = () => {
    const turn = { knob: 5, from: 1, to: 3 } as const
    view.setState({ selection: { kind: 'knob', knob: 5 }, taskKnob: 5, touch: turn, lastTurn: turn })
  }
  return { ...table, view, pointAt5 }
}

const nothing = { selection: null, taskKnob: null, touch: null }

it('[W571] practice leaves nothing behind: what was pointed at and turned in it is forgotten, when it begins and when it ends', () => {
  const { othersDo, pointAt5, view } = start()
  pointAt5()
  othersDo({ type: 'practice.start', moment: 'm', plan })
  expect(view.getState()).toMatchObject({ ...nothing, lastTurn: null })
  pointAt5()
  othersDo({ type: 'knob.turn', knob: 6, setting: 1 })
  expect(view.getState().selection).toEqual({ kind: 'knob', knob: 5 })
  othersDo({ type: 'practice.stop', plan })
  expect(view.getState()).toMatchObject({ ...nothing, lastTurn: null })
})

it('[W571] a round along the knobs begins at the beginning, whatever was looked at before', () => {
  const { othersDo, pointAt5, view } = start()
  const go = (step: string, task: 'baseline' | 'knobs', between: { readonly aside?: 'vision' } = {}) =>
    othersDo({ type: 'step.go', now: { step, task, endsAt: null, leftSeconds: 0, ...between } })
  go('knoppenronde', 'baseline')
  pointAt5()
  go('knoppenronde', 'knobs')
  expect(view.getState()).toMatchObject(nothing)
  pointAt5()
  go('knoppenronde', 'knobs', { aside: 'vision' })
  go('knoppenronde', 'knobs')
  expect(view.getState().taskKnob).toBe(5)
})
