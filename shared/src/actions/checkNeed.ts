// Adding, changing and removing a need.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { planLimits } from '../plan/limits.ts'
import type { Plan } from '../plan/plan.ts'
import type { Action, NeedFacts } from './action.ts'
import { changesWithWhatFollows, normaliseMoney, problemInMoney, problemInText } from './checkFacts.ts'

type NeedAction = Extract<Action, { type: `need.${string}` }>

export function checkNeedAction(plan: Plan, action: NeedAction): Result<Action, Problem> {
  if (action.type === 'need.add') {
    if (plan.needs.length >= planLimits.needs) return refused({ kind: 'list.full', max: planLimits.needs })
    const facts = normaliseMoney(action.facts)
    const problem = problemInNeed(facts)
    return problem ? refused(problem) : accepted({ ...action, facts })
  }
  const need = plan.needs.find(({ id }) => id === action.id)
  if (!need) return refused({ kind: 'need.gone' })
  if (action.type === 'need.remove') return accepted(action)
  const facts = normaliseMoney({ ...need, ...action.changes })
  const problem = problemInNeed(facts)
  if (problem) return refused(problem)
  return accepted({ ...action, changes: changesWithWhatFollows(need, action.changes, facts) })
}

function problemInNeed(facts: NeedFacts): Problem | null {
  return problemInText(facts.label, 'label', planLimits.labelLength, false) ?? problemInMoney(facts)
}
