// A private round: everyone says alone where a knob should stand, or which way it should go, and nobody sees what others
// said until the facilitator shows it. Until then it is with the server only; what stands here is what was shown.

import type { KnobNumber } from '../model/knobs.ts'

/** Where the knob should stand, or which way it should go from where it is. */
export const roundKinds = ['stand', 'richting'] as const
export type RoundKind = (typeof roundKinds)[number]

/** Each person one, or each party one. */
export const roundVoters = ['persoon', 'partij'] as const
export type RoundVoters = (typeof roundVoters)[number]

export const roundStates = ['open', 'getoond', 'gestopt'] as const
export type RoundState = (typeof roundStates)[number]

export interface Round {
  readonly id: string
  readonly knob: KnobNumber
  readonly kind: RoundKind
  readonly voters: RoundVoters
  readonly state: RoundState
  readonly order: string
}

/** One choice of a round that was shown. */
export interface Vote {
  readonly id: string
  /** Round id. */
  readonly round: string
  /** Party id; null of who chose without their party. */
  readonly party: string | null
  /** '' unless this person chose to be named. */
  readonly name: string
  /** 0–4 of a `stand`; -1, 0 or 1 of a `richting`: dichter, gelijk, verder open. */
  readonly value: number
  readonly order: string
}

export const voteRanges = { stand: { min: 0, max: 4 }, richting: { min: -1, max: 1 } } as const

export function isVoteValue(kind: RoundKind, value: unknown): value is number {
  if (typeof value !== 'number' || !Number.isInteger(value)) return false
  const { min, max } = voteRanges[kind]
  return value >= min && value <= max
}

export function isRoundKind(value: unknown): value is RoundKind {
  return roundKinds.includes(value as RoundKind)
}

export function isRoundVoters(value: unknown): value is RoundVoters {
  return roundVoters.includes(value as RoundVoters)
}

export function isRoundState(value: unknown): value is RoundState {
  return roundStates.includes(value as RoundState)
}

/** The one that people can choose in now; of two, which can only come from two facilitators at once, the later. */
export function openRound({ rounds }: { readonly rounds: readonly Round[] }): Round | null {
  return rounds.findLast(({ state }) => state === 'open') ?? null
}

/** The last that was shown about a knob. */
export function shownRound({ rounds }: { readonly rounds: readonly Round[] }, knob: KnobNumber): Round | null {
  return rounds.findLast((round) => round.knob === knob && round.state === 'getoond') ?? null
}
