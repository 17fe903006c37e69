// For whom a core value counts (C-02): a party, how strongly in words, and when it expects to notice (C-24). Never a
// number: words can be discussed.

import { type CoreValueId, coreValueIds } from '../model/coreValues.ts'
import type { SayingOf } from './define.ts'
import { oneOf, oneOfOrNull } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'
import { partyNamed } from './references.ts'

/** The field's own words, also in the exchange format. 'nee' is an answer too: without one a party has not answered. */
export const strengths = ['nee', 'beetje', 'duidelijk', 'veel'] as const
export type Strength = (typeof strengths)[number]

/** At once, after some years, in the long run. */
export const arrivals = ['meteen', 'jaren', 'lang'] as const
export type Arrival = (typeof arrivals)[number]

/** In a document strength and arrival are two facts: two people may set them at the same time. */
export const aimNoun = {
  list: 'aims',
  about: 'For whom the core values count, how strongly and when.',
  most: coreValueIds.length * planLimits.parties,
  part: fields({
    coreValue: oneOf(coreValueIds),
    party: about(partyNamed, 'The id of one of the parties.'),
    strength: oneOf(strengths),
    /** Null while nobody said when. */
    arrival: oneOfOrNull(arrivals),
  }),
} as const
export type Aim = SayingOf<typeof aimNoun>

export function aimId(coreValue: CoreValueId, party: string): string {
  return `${coreValue}.${party}`
}

export function isStrength(value: unknown): value is Strength {
  return strengths.includes(value as Strength)
}

export function isArrival(value: unknown): value is Arrival {
  return arrivals.includes(value as Arrival)
}
