// What the server needs from its storage. An implementation is one folder that passes tests/contracts.

import type { RowStore } from './rowStore.ts'
import type { WorkshopStore } from './workshopStore.ts'

export interface Storage extends RowStore, WorkshopStore {
  /** Tries a real write. */
  isWritable(): Promise<boolean>
  close(): Promise<void>
}

/** Storage in one file, which can be copied while it is used; a database server has tools of its own for that. */
export interface FileStorage extends Storage {
  /** Writes a consistent copy of everything to this new file while others go on reading and writing. */
  copyTo(file: string): Promise<void>
}
