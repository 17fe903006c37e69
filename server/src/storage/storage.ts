// What the server asks of its storage. One implementation is a folder's worth of code that passes tests/contracts.

import type { RowStore } from './rowStore.ts'
import type { WorkshopStore } from './workshopStore.ts'

export interface Storage extends RowStore, WorkshopStore {
  /** Tries a real write. */
  isWritable(): Promise<boolean>
  close(): Promise<void>
}

/**
 * The database behind a log: answers all lookups, but gets rows only after they are safe in the log. Inserting
 * a row twice has no effect.
 */
export interface Archive extends Omit<Storage, 'append'> {
  /** Number of the last row, or of the snapshot; 0 when the workshop is deleted. */
  lastSeqOf(workshop: string): Promise<number>
  /** Bodies of records (commitRecord.ts), in one transaction. Rows of a deleted workshop are skipped. */
  takeIn(bodies: readonly Uint8Array[]): Promise<void>
}
