// What has to show that a core value comes (C-25, D9): evidence before the decision, and what is followed during the
// project. Both have an owner, or it will not happen.

import type { CoreValueId } from '../model/coreValues.ts'

/** Before the decision, or while the project runs. */
export const proofMoments = ['vooraf', 'tijdens'] as const
export type ProofMoment = (typeof proofMoments)[number]

/** Still to be found or agreed on · there · looked for and not to be had. */
export const proofStates = ['open', 'rond', 'geen'] as const
export type ProofState = (typeof proofStates)[number]

export interface Proof {
  readonly id: string
  readonly coreValue: CoreValueId
  readonly moment: ProofMoment
  /** Vooraf: what we want to know. Tijdens: what we look at. */
  readonly what: string
  /** Vooraf: where it can be found. Tijdens: how often. May be empty. */
  readonly how: string
  readonly state: ProofState
  /** Party id; null while nobody took it on. */
  readonly owner: string | null
  readonly order: string
}

export function isProofMoment(value: unknown): value is ProofMoment {
  return proofMoments.includes(value as ProofMoment)
}

export function isProofState(value: unknown): value is ProofState {
  return proofStates.includes(value as ProofState)
}
