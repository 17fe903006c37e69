// Choosing on a worksheet: a known choice, and one of its options or a party of the plan.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { choiceFacts, isChoiceId, isOption } from '../model/choices.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import type { Action } from './action.ts'

type ChoiceSet = Extract<Action, { type: 'choice.set' }>

export function checkChoice(plan: Plan, action: ChoiceSet): Result<Action, Problem> {
  const { choice, option } = action
  if (!isChoiceId(choice)) return refused({ kind: 'choice.unknown' })
  if (isOption(choice, option)) return accepted(action)
  if (choiceFacts[choice].kind !== 'party') return refused({ kind: 'choice.unknown' })
  return findParty(plan, option) ? accepted(action) : refused({ kind: 'party.gone' })
}
