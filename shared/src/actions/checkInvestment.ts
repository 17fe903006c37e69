// Adding, changing, moving and removing an investment. A source the model does not name for a party is allowed:
// the board asks about it (derive/questions), it never blocks.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { isSourceNumber } from '../model/sources.ts'
import { isCertainty } from '../plan/investment.ts'
import { planLimits } from '../plan/limits.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import type { Action, InvestmentFacts } from './action.ts'
import { changesWithWhatFollows, normaliseMoney, problemInMoney, problemInText } from './checkFacts.ts'

type InvestmentAction = Extract<Action, { type: `investment.${string}` }>

export function checkInvestmentAction(plan: Plan, action: InvestmentAction): Result<Action, Problem> {
  if (action.type === 'investment.add') {
    if (plan.investments.length >= planLimits.investments)
      return refused({ kind: 'list.full', max: planLimits.investments })
    const facts = normaliseMoney(action.facts)
    const problem = problemInInvestment(plan, facts)
    return problem ? refused(problem) : accepted({ ...action, facts })
  }
  const investment = plan.investments.find(({ id }) => id === action.id)
  if (!investment) return refused({ kind: 'investment.gone' })
  if (action.type === 'investment.remove') return accepted(action)
  const facts = normaliseMoney({ ...investment, ...action.changes })
  const problem = problemInInvestment(plan, facts)
  if (problem) return refused(problem)
  return accepted({ ...action, changes: changesWithWhatFollows(investment, action.changes, facts) })
}

function problemInInvestment(plan: Plan, facts: InvestmentFacts): Problem | null {
  if (!isSourceNumber(facts.source)) return { kind: 'source.unknown' }
  if (!findParty(plan, facts.party)) return { kind: 'party.gone' }
  if (facts.need !== null && !plan.needs.some(({ id }) => id === facts.need)) return { kind: 'need.gone' }
  if (!isCertainty(facts.certainty)) return { kind: 'certainty.unknown' }
  return (
    problemInText(facts.label, 'label', planLimits.labelLength, true) ??
    problemInText(facts.way, 'way', planLimits.wayLength, true) ??
    problemInText(facts.note, 'note', planLimits.wayLength, true) ??
    problemInMoney(facts)
  )
}
