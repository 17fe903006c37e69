// Hours that volunteers give (C-21). An investment too, but outside the ten sources: kept apart, never turned into euros.

import type { KnobNumber } from '../model/knobs.ts'

export interface Volunteering {
  readonly id: string
  /** The party for which they come: residents, or one that brings volunteers along. */
  readonly party: string
  readonly label: string
  readonly knob: KnobNumber | null
  /** Whole hours, of all of them together. */
  readonly hoursPerYear: number
  readonly from: number
  /** Last year, inclusive; null = no end agreed. */
  readonly until: number | null
  readonly order: string
}
