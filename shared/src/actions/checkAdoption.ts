// Deciding on the plan: not without someone who leads it afterwards, or the reason why there is nobody (C-17). Each party
// at the table answers for itself, or the facilitator notes it; opening a sealed plan again needs a reason.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { hasLead, whyNoLead } from '../derive/lead.ts'
import { planLimits } from '../nouns/limits.ts'
import { isVerdictAnswer } from '../nouns/verdict.ts'
import { isPrint, isSealed } from '../nouns/workshop.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import type { Action, ActionOf } from './action.ts'
import type { AdoptingAction } from './actionKinds.ts'
import { type Actor, speaksFor } from './actor.ts'
import { problemInText } from './checkFacts.ts'

export function checkAdoption(plan: Plan, action: AdoptingAction): Result<Action, Problem> {
  switch (action.type) {
    case 'plan.ask':
      return plan.practice === null ? accepted(action) : refused({ kind: 'choice.unknown' })
    case 'plan.unseal':
      return checkUnsealing(plan, action)
    case 'plan.seal':
      if (plan.practice !== null || !isPrint(action.print)) return refused({ kind: 'choice.unknown' })
      return checkLed(plan, action)
    case 'plan.adopt':
      return action.print === null ? accepted(action) : checkLed(plan, action)
  }
}

function checkLed(plan: Plan, action: AdoptingAction): Result<Action, Problem> {
  return hasLead(plan) || whyNoLead(plan) !== '' ? accepted(action) : refused({ kind: 'adoption.noLead' })
}

function checkUnsealing({ workshop }: Plan, action: ActionOf<'plan.unseal'>): Result<Action, Problem> {
  if (!isSealed(workshop)) return refused({ kind: 'choice.unknown' })
  const problem = problemInText(action.why, 'reason', planLimits.reasonLength, false)
  return problem ? refused(problem) : accepted({ ...action, why: action.why.trim() })
}

export function checkVerdict(plan: Plan, action: ActionOf<'verdict.give'>, actor: Actor): Result<Action, Problem> {
  const { party, answer, reason, print } = action
  const who = findParty(plan, party)
  if (!who) return refused({ kind: 'party.gone' })
  if (!speaksFor(actor, party)) return refused({ kind: 'verdict.notYours', name: who.name })
  // An empty chair answers nothing, and nobody answers what was not asked.
  if (!who.atTable || plan.workshop.sealing?.state !== 'gevraagd') return refused({ kind: 'verdict.notAsked' })
  if (!isVerdictAnswer(answer) || !isPrint(print)) return refused({ kind: 'choice.unknown' })
  const problem = problemInText(reason, 'reason', planLimits.reasonLength, answer !== 'bezwaar')
  return problem ? refused(problem) : accepted({ ...action, reason: answer === 'stelt-vast' ? '' : reason.trim() })
}
