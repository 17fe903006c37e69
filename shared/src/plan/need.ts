// A cost that has to be covered, because of a knob.

import type { KnobNumber } from '../model/knobs.ts'
import type { Effort } from './effort.ts'

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
  /** When the amount is work: how much, at what rate. Null: a sum of money. */
  readonly effort: Effort | null
  /** Follows the prices of the workshop from its first year on; never when `once`. */
  readonly indexed: boolean
  readonly order: string
}
