// What is true of the workshop as a whole.

import type { UseId } from '../model/uses.ts'
import { planLimits } from './limits.ts'

/** That the table decided on the plan. A type and no interface: it is kept as one plain fact. */
export type Adopted = {
  /** ISO 8601. */
  readonly at: string
  /** Of the plan as it stood (derive/adoption.ts): a plan that was changed since is no longer what was decided on. */
  readonly print: string
}

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
  /** Null: a concept. */
  readonly adopted: Adopted | null
  /** Yearly rise of amounts that follow prices, in hundredths of a percent; 0 = prices stand still. */
  readonly indexation: number
}

const PRINT = /^[0-9a-f]{8}$/

export function isPrint(value: unknown): value is string {
  return typeof value === 'string' && PRINT.test(value)
}

export function isIndexation(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= planLimits.indexation
}
