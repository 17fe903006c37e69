// Adding, changing and removing a party. A party with contributions cannot be removed: move those first.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { noProfile, type PartyFacts, partyNoun } from '../nouns/party.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import { presentIn } from '../plan/present.ts'
import type { Action } from './action.ts'

type PartyAction = Extract<Action, { type: `party.${string}` }>

export function checkPartyAction(plan: Plan, action: PartyAction): Result<Action, Problem> {
  const { most, part } = partyNoun
  const judged = (facts: PartyFacts): Result<Action, Problem> => {
    const problem = part.problemIn(facts, presentIn(plan))
    return problem ? refused(problem) : accepted(action)
  }
  if (action.type === 'party.add') {
    if (plan.parties.length >= most) return refused({ kind: 'list.full', max: most })
    return judged({ kind: action.kind, name: action.name, atTable: action.atTable ?? true, ...noProfile })
  }
  const party = findParty(plan, action.id)
  if (!party) return refused({ kind: partyNoun.gone })
  if (action.type === 'party.change') return judged({ ...party, ...action.changes })
  const count = [...plan.investments, ...plan.volunteering].filter((line) => line.party === action.id).length
  return count > 0 ? refused({ kind: 'party.hasInvestments', count }) : accepted(action)
}
