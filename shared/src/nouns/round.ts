// A private round: everyone says alone where a knob should stand, or which way it should go, and nobody sees what others
// said until the facilitator shows it. Until then it is with the server only; what stands here is what was shown.

import * as v from 'valibot'
import { type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { type LineOf, listNoun } from './define.ts'
import { oneOf } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, type Field, fields } from './parts.ts'

/** Where the knob should stand, or which way it should go from where it is. */
export const roundKinds = ['stand', 'richting'] as const
export type RoundKind = (typeof roundKinds)[number]

/** Each person one, or each party one. */
export const roundVoters = ['persoon', 'partij'] as const
export type RoundVoters = (typeof roundVoters)[number]

export const roundStates = ['open', 'getoond', 'gestopt'] as const
export type RoundState = (typeof roundStates)[number]

/** Plan files have only those that were shown. */
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

/** The one that people can choose in now; of two, which can only come from two facilitators at once, the later. */
export function openRound({ rounds }: { readonly rounds: readonly Round[] }): Round | null {
  return rounds.findLast(({ state }) => state === 'open') ?? null
}

/** The last that was shown about a knob. */
export function shownRound({ rounds }: { readonly rounds: readonly Round[] }, knob: KnobNumber): Round | null {
  return rounds.findLast((round) => round.knob === knob && round.state === 'getoond') ?? null
}
