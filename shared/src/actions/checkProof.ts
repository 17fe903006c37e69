// Adding, changing and removing what has to show that a core value comes.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { coreValueIds } from '../model/coreValues.ts'
import { planLimits } from '../plan/limits.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import { isProofMoment, isProofState } from '../plan/proof.ts'
import type { Action, ProofFacts } from './action.ts'
import { problemInText } from './checkFacts.ts'
import { problemInLine } from './checkLine.ts'

type ProofAction = Extract<Action, { type: `proof.${string}` }>

export function checkProofAction(plan: Plan, action: ProofAction): Result<Action, Problem> {
  const problemIn = (facts: ProofFacts) => problemInProof(plan, facts)
  const problem = problemInLine(action, { lines: plan.proofs, max: planLimits.proofs, problemIn })
  return problem ? refused(problem) : accepted(action)
}

function problemInProof(plan: Plan, { coreValue, moment, state, owner, what, how }: ProofFacts): Problem | null {
  if (!coreValueIds.includes(coreValue) || !isProofMoment(moment) || !isProofState(state)) {
    return { kind: 'choice.unknown' }
  }
  if (owner !== null && !findParty(plan, owner)) return { kind: 'party.gone' }
  return (
    problemInText(what, 'what', planLimits.proofLength, false) ??
    problemInText(how, 'how', planLimits.proofLength, true)
  )
}
