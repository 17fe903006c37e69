// Where someone places a party: a party of the plan, and a step on both scales.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { planLimits } from '../nouns/limits.ts'
import { isPlacingStep } from '../nouns/placing.ts'
import { placingOf } from '../plan/placing.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import type { Action } from './action.ts'
import type { Actor } from './actor.ts'

type PlacingAction = Extract<Action, { type: 'placing.set' }>

export function checkPlacing(plan: Plan, action: PlacingAction, actor: Actor): Result<Action, Problem> {
  const { about, place } = action
  if (!findParty(plan, about)) return refused({ kind: 'party.gone' })
  if (place === null) return accepted(action)
  if (!isPlacingStep(place.interest) || !isPlacingStep(place.influence)) return refused({ kind: 'choice.unknown' })
  const max = planLimits.placings
  const isNew = !placingOf(plan.placings, about, actor)
  return isNew && plan.placings.length >= max ? refused({ kind: 'list.full', max }) : accepted(action)
}
