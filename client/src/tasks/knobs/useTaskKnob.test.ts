import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { expect, it } from 'vitest'
import { firstUndecided } from './useTaskKnob.ts'

const said = { name: '', party: null, at: '2026-05-01T10:00:00.000Z' }
const planWith = (...decided: readonly KnobNumber[]) => ({
  knobs: emptyPlan.knobs.map((knob) =>
    decided.includes(knob.number)
      ? { ...knob, discussion: { ...said, state: 'besloten' as const, setting: knob.setting } }
      : knob,
  ),
})

it('[W512] the round goes to the next knob that nobody decided on, round to the start, and nowhere when all are decided', () => {
  expect(firstUndecided(planWith())).toBe(1)
  expect(firstUndecided(planWith(1, 2))).toBe(3)
  expect(firstUndecided(planWith(4), 3)).toBe(5)
  expect(firstUndecided(planWith(10), 9)).toBe(1)
  expect(firstUndecided(planWith(1, 2, 3, 4, 5, 6, 7, 8, 9), 10)).toBeNull()
  // Turned after the decision it is open again.
  const turned = planWith(1).knobs.map((knob) => ({ ...knob, setting: 2 as const }))
  expect(firstUndecided({ knobs: turned })).toBe(1)
})
