// For whom a core value counts: a value of the model, a party of the plan, and a known word.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { coreValueIds } from '../model/coreValues.ts'
import { isArrival, isStrength } from '../nouns/aim.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import type { Action } from './action.ts'

type AimAction = Extract<Action, { type: `aim.${string}` }>

export function checkAim(plan: Plan, action: AimAction): Result<Action, Problem> {
  if (!coreValueIds.includes(action.coreValue)) return refused({ kind: 'choice.unknown' })
  if (!findParty(plan, action.party)) return refused({ kind: 'party.gone' })
  const isKnown =
    action.type === 'aim.set'
      ? action.strength === null || isStrength(action.strength)
      : action.arrival === null || isArrival(action.arrival)
  return isKnown ? accepted(action) : refused({ kind: 'choice.unknown' })
}
