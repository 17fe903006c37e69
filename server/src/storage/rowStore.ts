// The document of a workshop in storage: rows of bytes, sometimes replaced by a snapshot. Knows nothing of Yjs.
// Every promise that resolves means: on disk, also after a power cut.

export interface StoredRoom {
  /** Latest snapshot first, if any; then the rows after it, in order of commit. */
  readonly updates: readonly Uint8Array[]
  /** Number of the last row, to hand to `compact`. */
  readonly lastSeq: number
  /** How many rows are not yet in a snapshot. */
  readonly looseRows: number
}

export interface StorageEntry {
  readonly workshop: string
  readonly update: Uint8Array
}

/** The number of the row. 'gone': the workshop is deleted; 'elsewhere': another server has it. Of these two nothing was written. */
export type Appended = number | 'gone' | 'elsewhere'

export interface RowStore {
  loadRoom(id: string): Promise<StoredRoom>
  /**
   * All entries in ONE transaction. Returns the row number of each, increasing per workshop. An entry of a workshop that is
   * deleted, or that another server has, is skipped: its room is about to be told, and others' work must not wait for it.
   */
  append(entries: readonly StorageEntry[]): Promise<readonly Appended[]>
  /**
   * In one transaction: stores the snapshot and deletes the rows up to and including `upToSeq`. Rejects with
   * OwnedElsewhere when another server has the workshop: there may be rows that we never saw.
   */
  compact(workshop: string, snapshot: Uint8Array, upToSeq: number): Promise<void>
}
