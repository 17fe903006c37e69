// What a party brings in from one of the ten sources.

import type { KnobNumber } from '../model/knobs.ts'
import type { SourceNumber } from '../model/sources.ts'
import type { Effort } from './effort.ts'
import type { Per } from './need.ts'

/** The field's own words, also in the exchange format: how sure is it? */
export const certainties = ['idee', 'bespreken', 'toegezegd', 'vastgelegd'] as const
export type Certainty = (typeof certainties)[number]

export interface Investment {
  readonly id: string
  readonly source: SourceNumber
  /** Party id. */
  readonly party: string
  readonly label: string
  readonly knob: KnobNumber | null
  /** Which cost it pays for; null: for the plan as a whole. */
  readonly need: string | null
  readonly amountCents: number
  /** `once` falls in the year `from`; `until` then equals `from`. */
  readonly per: Per
  readonly from: number
  /** Last year, inclusive; null = no end agreed. */
  readonly until: number | null
  readonly effort: Effort | null
  /** As with a need. */
  readonly indexed: boolean
  readonly certainty: Certainty
  /** In what way it is delivered, in the party's own words. */
  readonly way: string
  readonly note: string
  readonly order: string
}

export function isCertainty(value: unknown): value is Certainty {
  return certainties.includes(value as Certainty)
}

/** Promised or laid down: counts as covered. The rest is still only an idea. */
export function isPromised({ certainty }: Pick<Investment, 'certainty'>): boolean {
  return isPromise(certainty)
}

export function isPromise(certainty: Certainty): boolean {
  return certainty === 'toegezegd' || certainty === 'vastgelegd'
}
