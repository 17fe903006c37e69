// A storage as a move sees it: rows go out in the order of their key, and in one by one.

import type { MovedRow, MovedTable } from './tables.ts'

export interface Place {
  rows(table: MovedTable): AsyncIterable<MovedRow>
  insert(table: MovedTable, row: MovedRow): Promise<void>
  /** All of it counts from now on. */
  keep(): Promise<void>
  /** Nothing was put in, unless it was kept. */
  close(): Promise<void>
}

/** What stands in the way; the message is a Dutch sentence. */
export class MoveRefused extends Error {}
