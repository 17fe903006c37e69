import type { KnobState } from '@draaitafel/shared/nouns/knobState.ts'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { expect, it } from 'vitest'
import { sinceStart } from './sinceStart.ts'

function knob(facts: Partial<KnobState>): KnobState {
  const [first] = emptyPlan.knobs
  if (!first) throw new Error('An empty plan has ten knobs')
  return { ...first, ...facts }
}

const lastTurn = { name: 'Noor', party: null, at: '2026-02-01T09:30:00.000Z' }

it('[W460] where a knob began is said as past, and a knob nobody looked at is not called shut', () => {
  expect(sinceStart(knob({ setting: 4, lastTurn }), 'strategie')).toBe('was dicht')
  expect(sinceStart(knob({ setting: 0, baseline: 2, lastTurn }), 'strategie')).toBe('was half open')
  expect(sinceStart(knob({ setting: 2, baseline: 2 }), 'strategie')).toBe('zoals het was')
  expect(sinceStart(knob({ setting: 0, lastTurn }), 'strategie')).toBe('zoals het was')
  expect(sinceStart(knob({}), 'strategie')).toBe('nog niet gezet')
  expect(sinceStart(knob({ reason: 'Niet aan ons.' }), 'strategie')).toBe('zoals het was')
  expect(sinceStart(knob({ setting: 1, baseline: 3, lastTurn }), 'evaluatie')).toBe('bedoeld: ver open')
})
