// Adding, changing and removing a party. One that has brought something in cannot be removed: move that first.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { isPartyKind } from '../model/partyKinds.ts'
import { planLimits } from '../plan/limits.ts'
import { profileParts } from '../plan/party.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import type { Action } from './action.ts'
import { problemInText } from './checkFacts.ts'

type PartyAction = Extract<Action, { type: `party.${string}` }>

export function checkPartyAction(plan: Plan, action: PartyAction): Result<Action, Problem> {
  if (action.type === 'party.add') {
    if (plan.parties.length >= planLimits.parties) return refused({ kind: 'list.full', max: planLimits.parties })
    if (!isPartyKind(action.kind)) return refused({ kind: 'partyKind.unknown' })
    return nameChecked(action, action.name)
  }
  if (!findParty(plan, action.id)) return refused({ kind: 'party.gone' })
  if (action.type === 'party.remove') {
    const count = [...plan.investments, ...plan.volunteering].filter(({ party }) => party === action.id).length
    return count > 0 ? refused({ kind: 'party.hasInvestments', count }) : accepted(action)
  }
  const { changes } = action
  const problem = profileParts
    .map((part) => problemInText(changes[part] ?? '', 'profile', planLimits.profileLength, true))
    .find((found) => found !== null)
  if (problem) return refused(problem)
  return changes.name === undefined ? accepted(action) : nameChecked(action, changes.name)
}

function nameChecked(action: PartyAction, name: string): Result<Action, Problem> {
  const problem = problemInText(name, 'name', planLimits.nameLength, false)
  return problem ? refused(problem) : accepted(action)
}
