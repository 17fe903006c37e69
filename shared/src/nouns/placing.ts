// Where a person places a party on two scales (E-06): how much the party has at stake, and how much it can decide.
// Everyone at the table places every party, also an empty chair. The steps are meant for discussion; nothing is
// calculated with them.

import { type SayingOf, sayingNoun } from './define.ts'
import { oneOf } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'
import { party } from './references.ts'
import { who } from './who.ts'

/** From very little to very much. */
export const placingSteps = [0, 1, 2, 3, 4] as const
export type PlacingStep = (typeof placingSteps)[number]

/** Belang (interest: what it has at stake) and invloed (influence: what it can decide). */
export const placingScales = ['interest', 'influence'] as const
export type PlacingScale = (typeof placingScales)[number]

/** A type and not an interface: it is part of one plain fact. */
export type Place = Readonly<Record<PlacingScale, PlacingStep>>

/** `name`, `party` and `at` are the speaker's. */
export const placingNoun = sayingNoun({
  list: 'placings',
  about: 'Where each person puts each party: what it has at stake and what it can decide.',
  most: planLimits.placings,
  area: 'afspraken',
  lacksFirst: 'at',
  subject: (placing) => placing.about,
  part: fields({
    about: about(party, 'The id of one of the parties.'),
    interest: about(oneOf(placingSteps), 'How much it has at stake, from very little to very much.'),
    influence: about(oneOf(placingSteps), 'How much it can decide.'),
    ...who,
  }),
})
export type Placing = SayingOf<typeof placingNoun>

export function isPlacingStep(value: unknown): value is PlacingStep {
  return placingSteps.includes(value as PlacingStep)
}
