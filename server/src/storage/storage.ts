// What the server asks of its storage. One implementation is a folder's worth of code that passes tests/contracts.

import type { RowStore } from './rowStore.ts'
import type { WorkshopStore } from './workshopStore.ts'

export interface Storage extends RowStore, WorkshopStore {
  /** Tries a real write. */
  isWritable(): Promise<boolean>
  close(): Promise<void>
}
