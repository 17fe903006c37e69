// The document of a workshop as storage knows it: rows of bytes, and now and then a snapshot in their place. Knows no Yjs.
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

export interface RowStore {
  loadRoom(id: string): Promise<StoredRoom>
  /**
   * All entries in ONE transaction. Gives the row number of each, rising per workshop. An entry of a workshop that is
   * gone is skipped with number 0: its room is about to hear so, and others' work must not wait for it.
   */
  append(entries: readonly StorageEntry[]): Promise<readonly number[]>
  /** In one transaction: the snapshot in, the rows up to and including `upToSeq` out. */
  compact(workshop: string, snapshot: Uint8Array, upToSeq: number): Promise<void>
}
