// A private round: everyone says alone where a knob should be, or which way it should go, and nobody sees the others'
// choices until the facilitator shows them. Until then they are on the server only; this is what was shown.

import * as v from 'valibot'
import { type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { type LineOf, listNoun } from './define.ts'
import { oneOf } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, type Field, fields } from './parts.ts'

/** Where the knob should be, or which way it should go from its present setting. */
export const roundKinds = ['stand', 'richting'] as const
export type RoundKind = (typeof roundKinds)[number]

/** One choice per person, or per party. */
export const roundVoters = ['persoon', 'partij'] as const
export type RoundVoters = (typeof roundVoters)[number]

export const roundStates = ['open', 'getoond', 'gestopt'] as const
export type RoundState = (typeof roundStates)[number]

/** Plan files contain only those that were shown. */
const state: Field<RoundState> = { ...oneOf(roundStates), schema: v.picklist(['getoond']), standIn: 'getoond' }

export const roundNoun = listNoun({
  name: 'round',
  list: 'rounds',
  about: 'A private round that was shown.',
  most: planLimits.rounds,
  area: 'begeleider',
  gone: 'line.gone',
  part: fields({
    knob: oneOf(knobNumbers, undefined, { kind: 'knob.unknown' }),
    kind: about(oneOf(roundKinds), 'Where the knob should stand, or which way it should go.'),
    voters: oneOf(roundVoters),
    state,
  }),
})
export type Round = LineOf<typeof roundNoun>

/** The open round; if two facilitators opened one at the same time, the later. */
export function openRound({ rounds }: { readonly rounds: readonly Round[] }): Round | null {
  return rounds.findLast(({ state }) => state === 'open') ?? null
}

/** The last shown round about a knob. */
export function shownRound({ rounds }: { readonly rounds: readonly Round[] }, knob: KnobNumber): Round | null {
  return rounds.findLast((round) => round.knob === knob && round.state === 'getoond') ?? null
}
