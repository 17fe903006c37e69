// What is true of the workshop as a whole.

import type { UseId } from '../model/uses.ts'
import { planLimits } from './limits.ts'

export interface Workshop {
  readonly title: string
  readonly place: string
  /** First and last year the board shows, inclusive. */
  readonly firstYear: number
  readonly lastYear: number
  /** True while amounts are invented examples; shown as "Voorbeeldbedragen". */
  readonly exampleAmounts: boolean
  /** What the table is used for. */
  readonly use: UseId
  /** Yearly rise of amounts that follow prices, in hundredths of a percent; 0 = prices stand still. */
  readonly indexation: number
}

export function isIndexation(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= planLimits.indexation
}
