// Deciding on the plan: not without someone who leads it afterwards, or the reason why there is nobody (C-17).

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { hasLead, whyNoLead } from '../derive/lead.ts'
import type { Plan } from '../plan/plan.ts'
import type { Action } from './action.ts'

type Adopt = Extract<Action, { type: 'plan.adopt' }>

export function checkAdoption(plan: Plan, action: Adopt): Result<Action, Problem> {
  const isDraftAgain = action.print === null
  return isDraftAgain || hasLead(plan) || whyNoLead(plan) !== ''
    ? accepted(action)
    : refused({ kind: 'adoption.noLead' })
}
