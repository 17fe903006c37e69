// What the table agrees, what each says to it, and what is parked for later. Who does not simply agree says why.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { isStance } from '../plan/agreement.ts'
import { planLimits } from '../plan/limits.ts'
import { isDay, isParkedKind, isSubject } from '../plan/parked.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import type { Action, ParkedFacts } from './action.ts'
import { problemInText } from './checkFacts.ts'
import { problemInLine } from './checkLine.ts'

type AgreementAction = Extract<Action, { type: `agreement.${string}` | 'consent.give' }>
type ParkedAction = Extract<Action, { type: `parked.${string}` }>

export function checkAgreementAction(plan: Plan, action: AgreementAction): Result<Action, Problem> {
  if (action.type === 'agreement.add') {
    const max = planLimits.agreements
    if (plan.agreements.length >= max) return refused({ kind: 'list.full', max })
    const problem = problemInAgreement(action.facts.text)
    return problem ? refused(problem) : accepted(action)
  }
  const id = action.type === 'consent.give' ? action.agreement : action.id
  if (!plan.agreements.some((agreement) => agreement.id === id)) return refused({ kind: 'line.gone' })
  switch (action.type) {
    case 'agreement.remove':
      return accepted(action)
    case 'agreement.change': {
      const { text } = action.changes
      const problem = text === undefined ? null : problemInAgreement(text)
      return problem ? refused(problem) : accepted(action)
    }
    case 'consent.give':
      return checkConsent(action)
  }
}

function checkConsent(action: Extract<Action, { type: 'consent.give' }>): Result<Action, Problem> {
  const { stance, reason } = action
  if (stance === null) return accepted({ ...action, reason: '' })
  if (!isStance(stance)) return refused({ kind: 'choice.unknown' })
  const problem = problemInText(reason, 'reason', planLimits.reasonLength, stance === 'akkoord')
  return problem ? refused(problem) : accepted({ ...action, reason: reason.trim() })
}

export function checkParkedAction(plan: Plan, action: ParkedAction): Result<Action, Problem> {
  const problemIn = (facts: ParkedFacts) => problemInParked(plan, facts)
  const problem = problemInLine(action, { lines: plan.parked, max: planLimits.parked, problemIn })
  return problem ? refused(problem) : accepted(action)
}

function problemInAgreement(text: string): Problem | null {
  return problemInText(text, 'agreement', planLimits.agreementLength, false)
}

function problemInParked(plan: Plan, { kind, text, about, owner, day }: ParkedFacts): Problem | null {
  if (!isParkedKind(kind) || !isSubject(about)) return { kind: 'choice.unknown' }
  if (!isDay(day)) return { kind: 'day.notADay' }
  if (owner !== null && !findParty(plan, owner)) return { kind: 'party.gone' }
  return problemInText(text, 'parked', planLimits.agreementLength, false)
}
