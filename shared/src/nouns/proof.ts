// The evidence for a core value (C-25, D9): what is needed before the decision, and what is followed during the
// project. Both have someone responsible, or it will not happen.

import { coreValueIds } from '../model/coreValues.ts'
import { type FactsOf, type LineOf, lineNoun } from './define.ts'
import { line, oneOf, optionalLine } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'
import { partyOrNull } from './references.ts'

/** Before the decision, or while the project runs. */
export const proofMoments = ['vooraf', 'tijdens'] as const
export type ProofMoment = (typeof proofMoments)[number]

/** To be found or agreed · available · looked for and not available. */
export const proofStates = ['open', 'rond', 'geen'] as const
export type ProofState = (typeof proofStates)[number]

export const proof = lineNoun({
  name: 'proof',
  list: 'proofs',
  about:
    'What has to show that a core value comes: evidence before the decision, or what is followed during the project.',
  most: planLimits.proofs,
  area: 'afspraken',
  gone: 'line.gone',
  log: { topic: 'other', label: 'what', newLabel: true, parts: { state: 'state' } },
  lacksFirst: 'what',
  part: fields({
    coreValue: oneOf(coreValueIds),
    moment: oneOf(proofMoments),
    what: about(line(planLimits.proofLength, 'what'), 'Vooraf: what we want to know. Tijdens: what we look at.'),
    how: about(optionalLine(planLimits.proofLength, 'how'), 'Vooraf: where it can be found. Tijdens: how often.'),
    state: oneOf(proofStates, 'open'),
    owner: about(partyOrNull, 'The id of one of the parties.'),
  }),
})
export type Proof = LineOf<typeof proof>
export type ProofFacts = FactsOf<typeof proof>

export function isProofMoment(value: unknown): value is ProofMoment {
  return proofMoments.includes(value as ProofMoment)
}

export function isProofState(value: unknown): value is ProofState {
  return proofStates.includes(value as ProofState)
}
