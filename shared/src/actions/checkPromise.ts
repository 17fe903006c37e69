// A party confirms its own promise, after someone else made it or changed its terms.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { waitsForWord } from '../nouns/promise.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import type { Action } from './action.ts'
import { type Actor, speaksFor } from './actor.ts'

type PromiseAction = Extract<Action, { type: `promise.${string}` }>

export function checkPromise(plan: Plan, action: PromiseAction, actor: Actor): Result<Action, Problem> {
  const investment = plan.investments.find(({ id }) => id === action.id)
  if (!investment) return refused({ kind: 'investment.gone' })
  if (!waitsForWord(investment)) return refused({ kind: 'promise.settled' })
  if (speaksFor(actor, investment.party)) return accepted(action)
  return refused({ kind: 'promise.notYours', name: findParty(plan, investment.party)?.name ?? '' })
}
