import type { Round, RoundState } from '@draaitafel/shared/nouns/round.ts'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { expect, it } from 'vitest'
import { roundBeside } from './roundBeside.ts'

const round = (id: string, knob: 5 | 6, state: RoundState): Round => ({
  id,
  knob,
  kind: 'stand',
  voters: 'persoon',
  state,
  order: id,
})

it('[W94] only the last shown round appears beside its knob, and not while another is open', () => {
  const { knobs } = emptyPlan
  const first = round('a', 5, 'getoond')
  expect(roundBeside({ knobs, rounds: [] }, 5)).toBeNull()
  expect(roundBeside({ knobs, rounds: [first] }, 5)).toBe(first)
  expect(roundBeside({ knobs, rounds: [first] }, 6)).toBeNull()
  expect(roundBeside({ knobs, rounds: [first, round('b', 6, 'gestopt')] }, 5)).toBe(first)
  expect(roundBeside({ knobs, rounds: [first, round('b', 6, 'open')] }, 5)).toBeNull()
  expect(roundBeside({ knobs, rounds: [first, round('b', 6, 'getoond')] }, 5)).toBeNull()
})

it('[W94] what the table decided makes room for the routes again, until the knob is turned', () => {
  const rounds = [round('a', 5, 'getoond')]
  const said = { name: '', party: null, at: '2026-05-01T10:00:00.000Z', state: 'besloten' } as const
  const knobsWith = (setting: 0 | 3) =>
    emptyPlan.knobs.map((knob) =>
      knob.number === 5 ? { ...knob, setting, discussion: { ...said, setting: 3 } } : knob,
    )
  expect(roundBeside({ knobs: knobsWith(3) as typeof emptyPlan.knobs, rounds }, 5)).toBeNull()
  expect(roundBeside({ knobs: knobsWith(0) as typeof emptyPlan.knobs, rounds }, 5)).toBe(rounds[0])
})
