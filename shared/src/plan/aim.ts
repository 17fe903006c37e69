// For whom a core value counts (C-02): a party, how strongly in words, and when it expects to notice (C-24). Never a
// number: words can be talked about.

import type { CoreValueId } from '../model/coreValues.ts'

/** The field's own words, also in the exchange format. */
export const strengths = ['beetje', 'duidelijk', 'veel'] as const
export type Strength = (typeof strengths)[number]

/** At once, after some years, in the long run. */
export const arrivals = ['meteen', 'jaren', 'lang'] as const
export type Arrival = (typeof arrivals)[number]

export interface Aim {
  readonly id: string
  readonly coreValue: CoreValueId
  /** Party id. */
  readonly party: string
  readonly strength: Strength
  /** Null while nobody said when. */
  readonly arrival: Arrival | null
}

export function aimId(coreValue: CoreValueId, party: string): string {
  return `${coreValue}.${party}`
}

export function isStrength(value: unknown): value is Strength {
  return strengths.includes(value as Strength)
}

export function isArrival(value: unknown): value is Arrival {
  return arrivals.includes(value as Arrival)
}
