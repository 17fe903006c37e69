// A cost that has to be covered, because of a knob.

import type { KnobNumber } from '../model/knobs.ts'

export type Per = 'year' | 'once'

export interface Need {
  readonly id: string
  readonly knob: KnobNumber | null
  readonly label: string
  readonly amountCents: number
  /** `once` falls in the year `from`; `until` then equals `from`. */
  readonly per: Per
  readonly from: number
  /** Last year, inclusive; null = lasting. */
  readonly until: number | null
  readonly order: string
}
