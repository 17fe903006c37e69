// What the server asks of its storage: bytes in, bytes out. Knows no Yjs and no roles; tests/contracts/storage.test.ts
// is the exact meaning. Every promise that resolves means: on disk, also after a power cut.

export interface WorkshopRecord {
  readonly id: string
  /** Six digits, unique among the workshops that live. */
  readonly code: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly lastUsedAt: string
  /** While open, the code lets people in. */
  readonly doorOpen: boolean
  /** While paused only the facilitator changes the plan. */
  readonly paused: boolean
  /** Keys and cookies of a lower generation no longer count. */
  readonly linkGeneration: number
}

export type WorkshopChanges = Partial<
  Pick<WorkshopRecord, 'code' | 'lastUsedAt' | 'doorOpen' | 'paused' | 'linkGeneration'>
>

/** Of a deleted workshop only id, code and date are kept, so that its people hear "deleted" and not "unknown". */
export type FoundWorkshop =
  | { readonly state: 'live'; readonly record: WorkshopRecord }
  | { readonly state: 'deleted'; readonly deletedAt: string }
  | { readonly state: 'unknown' }

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

export interface Storage {
  /** Record and first update in one transaction. False when the code is taken or the id ever was. */
  createWorkshop(record: WorkshopRecord, firstUpdate: Uint8Array): Promise<boolean>
  findWorkshop(id: string): Promise<FoundWorkshop>
  /** A living workshop with this code goes before a deleted one. */
  findByCode(code: string): Promise<FoundWorkshop>
  /**
   * All of the changes, or none of them and false: when the workshop is gone, another has the code, or the link generation
   * would not rise (so that of two who renew the links at the same moment one is told).
   */
  updateWorkshop(id: string, changes: WorkshopChanges): Promise<boolean>
  /** Removes every row of it and leaves the tombstone. */
  deleteWorkshop(id: string, deletedAt: string): Promise<void>
  /** Living workshops last used before this moment (ISO 8601). */
  listUnusedSince(moment: string): Promise<readonly WorkshopRecord[]>

  loadRoom(id: string): Promise<StoredRoom>
  /**
   * All entries in ONE transaction. Gives the row number of each, rising per workshop. An entry of a workshop that is
   * gone is skipped with number 0: its room is about to hear so, and others' work must not wait for it.
   */
  append(entries: readonly StorageEntry[]): Promise<readonly number[]>
  /** In one transaction: the snapshot in, the rows up to and including `upToSeq` out. */
  compact(workshop: string, snapshot: Uint8Array, upToSeq: number): Promise<void>

  /** Tries a real write. */
  isWritable(): Promise<boolean>
  close(): Promise<void>
}

/**
 * The database behind a log: finds everything back, but takes rows in only after they are safe elsewhere. What it is
 * handed twice it has once.
 */
export interface Archive extends Omit<Storage, 'append'> {
  /** Number of the last row, or of the snapshot; 0 when the workshop is gone. */
  lastSeqOf(workshop: string): Promise<number>
  /** Bodies of records (commitRecord.ts), in one transaction. Rows of a workshop that is gone are skipped. */
  takeIn(bodies: readonly Uint8Array[]): Promise<void>
}
