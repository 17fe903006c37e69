// Adding, changing and removing hours of volunteers.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { checkPeriod } from '../base/years.ts'
import { isKnobNumber } from '../model/knobs.ts'
import { planLimits } from '../plan/limits.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import type { Action, VolunteeringFacts } from './action.ts'
import { problemInText } from './checkFacts.ts'
import { problemInLine } from './checkLine.ts'

type VolunteeringAction = Extract<Action, { type: `volunteering.${string}` }>

export function checkVolunteeringAction(plan: Plan, action: VolunteeringAction): Result<Action, Problem> {
  const problemIn = (facts: VolunteeringFacts) => problemInVolunteering(plan, facts)
  const problem = problemInLine(action, { lines: plan.volunteering, max: planLimits.volunteering, problemIn })
  return problem ? refused(problem) : accepted(action)
}

function problemInVolunteering(plan: Plan, facts: VolunteeringFacts): Problem | null {
  if (!findParty(plan, facts.party)) return { kind: 'party.gone' }
  const { hoursPerYear: hours } = facts
  if (!Number.isInteger(hours) || hours < 1 || hours > planLimits.hours)
    return { kind: 'hours.outOfRange', max: planLimits.hours }
  const period = checkPeriod(facts)
  if (!period.ok) return period.problem
  if (facts.knob !== null && !isKnobNumber(facts.knob)) return { kind: 'knob.unknown' }
  return problemInText(facts.label, 'label', planLimits.labelLength, false)
}
