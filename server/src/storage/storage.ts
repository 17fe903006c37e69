// What the server needs from its storage. An implementation is one folder that passes tests/contracts.

import type { RowStore } from './rowStore.ts'
import type { WorkshopStore } from './workshopStore.ts'

export interface Storage extends RowStore, WorkshopStore {
  /** Tries a real write. */
  isWritable(): Promise<boolean>
  close(): Promise<void>
}
