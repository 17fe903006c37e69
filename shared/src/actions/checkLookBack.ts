// What came of an earlier promise: said by the party that promised it, or by the facilitator; of what all promised together by
// whoever says it first, and then by that party.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { planLimits } from '../nouns/limits.ts'
import { isCameOutcome, maySayCame } from '../nouns/promiseBefore.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import type { Action, ActionOf } from './action.ts'
import { type Actor, speaksFor } from './actor.ts'
import { problemInText } from './checkFacts.ts'

export function checkLookBack(plan: Plan, action: ActionOf<'lookBack.say'>, actor: Actor): Result<Action, Problem> {
  const promise = plan.promisesBefore.find(({ id }) => id === action.id)
  if (!promise) return refused({ kind: 'line.gone' })
  const whose = whoMaySay(promise, actor)
  if (whose !== null) return refused({ kind: 'lookBack.notYours', name: findParty(plan, whose)?.name ?? '' })
  if (action.outcome !== null && !isCameOutcome(action.outcome)) return refused({ kind: 'choice.unknown' })
  const problem = problemInText(action.reason, 'reason', planLimits.reasonLength, true)
  return problem ? refused(problem) : accepted({ ...action, reason: action.reason.trim() })
}

type Promised = Pick<Plan['promisesBefore'][number], 'party' | 'came'>

/** The party that alone may say it; null: this person may. */
export function whoMaySay(promise: Promised, actor: Pick<Actor, 'role' | 'party'>): string | null {
  if (actor.role === 'facilitator') return null
  const { party, came } = promise
  if (actor.party === null || !maySayCame(promise, actor.party)) return party ?? ''
  const by = came?.by ?? null
  return by === null || speaksFor(actor, by) ? null : by
}
