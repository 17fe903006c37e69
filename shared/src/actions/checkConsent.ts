// A stance on an agreement. Anything but plain agreement needs a reason.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { isStance } from '../nouns/consent.ts'
import { planLimits } from '../nouns/limits.ts'
import type { Plan } from '../plan/plan.ts'
import type { Action } from './action.ts'
import { problemInText } from './checkFacts.ts'

type Giving = Extract<Action, { type: 'consent.give' }>

export function checkConsent(plan: Plan, action: Giving): Result<Action, Problem> {
  if (!plan.agreements.some(({ id }) => id === action.agreement)) return refused({ kind: 'line.gone' })
  const { stance, reason } = action
  if (stance === null) return accepted({ ...action, reason: '' })
  if (!isStance(stance)) return refused({ kind: 'choice.unknown' })
  const problem = problemInText(reason, 'reason', planLimits.reasonLength, stance === 'akkoord')
  return problem ? refused(problem) : accepted({ ...action, reason: reason.trim() })
}
