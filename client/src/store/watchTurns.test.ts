import { emptyPlan, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { expect, it } from 'vitest'
import { turnBetween } from './watchTurns.ts'

function turned(...numbers: number[]): Plan {
  return {
    ...emptyPlan,
    knobs: emptyPlan.knobs.map((knob) => (numbers.includes(knob.number) ? { ...knob, setting: 3 } : knob)),
  }
}

it('[K20] the last turn is of one knob; a plan that came in is none', () => {
  expect(turnBetween(emptyPlan, turned(5))).toEqual({ knob: 5, from: 0, to: 3 })
  expect(turnBetween(turned(5), emptyPlan)).toEqual({ knob: 5, from: 3, to: 0 })
  expect(turnBetween(emptyPlan, turned(5, 6))).toBeNull()
  expect(turnBetween(emptyPlan, { ...emptyPlan, vision: 'Anders' })).toBeNull()
})
