// Compacts the stored rows of one room: after a number of loose rows it replaces them by a snapshot. Never before it
// has seen that the snapshot can be loaded: the rows it replaces are gone for ever.

import type { Log } from '../../base/log.ts'
import { OwnedElsewhere } from '../../storage/ownership.ts'
import type { StoredRoom } from '../../storage/rowStore.ts'
import type { Storage } from '../../storage/storage.ts'
import type { CommittedDocument } from './committedDocument.ts'

/** From this many loose rows on a snapshot is worth its cost while people are at work. */
const MANY_WHILE_LIVE = 5000

/** One extra row is tolerated per this many bytes of document when the last person leaves. */
const BYTES_WORTH_A_PIECE = 64 * 1024

export interface RowKeeperParts {
  readonly workshop: string
  readonly document: CommittedDocument
  readonly storage: Storage
  readonly log: Log
}

export class RowKeeper {
  private readonly parts: RowKeeperParts
  private looseRows: number
  private hasSnapshot: boolean
  private lastSeq: number
  private compacting: Promise<void> | null = null
  /** One of the rows would not load again; set until a snapshot has replaced them. */
  private mustReplace = false
  private retired = false

  constructor(parts: RowKeeperParts, { looseRows, lastSeq, updates }: StoredRoom) {
    this.parts = parts
    this.looseRows = looseRows
    this.hasSnapshot = updates.length > looseRows
    this.lastSeq = lastSeq
  }

  /** This many rows were committed and applied; the last has this number. */
  added(rows: number, lastSeq: number): void {
    this.looseRows += rows
    this.lastSeq = lastSeq
    if (this.looseRows >= MANY_WHILE_LIVE || this.mustReplace) void this.compactOnce()
  }

  /** Replaces all rows now, or as soon as that works: one of them would not load again. */
  async replaceRows(): Promise<void> {
    this.mustReplace = true
    await this.compactOnce()
    // A run in progress may have begun before this was asked.
    if (this.mustReplace) await this.compactOnce()
  }

  /** Before the room is unloaded: the next join should not wait for many rows to be merged. */
  async tidyUp(): Promise<void> {
    await this.compacting
    const pieces = this.looseRows + (this.hasSnapshot ? 1 : 0)
    // A large document is not rewritten for every word.
    const few = 1 + this.parts.document.bytesAtMost / BYTES_WORTH_A_PIECE
    if (pieces > few || this.mustReplace) await this.compactOnce()
  }

  /** The document can no longer be trusted: nothing is written from it. */
  retire(): void {
    this.retired = true
  }

  private compactOnce(): Promise<void> {
    this.compacting ??= this.compact().finally(() => {
      this.compacting = null
    })
    return this.compacting
  }

  private async compact(): Promise<void> {
    if (this.retired) return
    const { workshop, document, storage, log } = this.parts
    const rows = this.looseRows
    const replacing = this.mustReplace
    try {
      // Read in one tick: the document contains exactly the rows up to lastSeq, so no row is deleted that is not in
      // it.
      await storage.compact(workshop, document.provenWhole(), this.lastSeq)
      this.looseRows -= rows
      this.hasSnapshot = true
      if (replacing) this.mustReplace = false
    } catch (error) {
      // Nothing is lost, the rows are still there; a later commit or the unload tries again, or whoever has it now.
      if (error instanceof OwnedElsewhere) return
      log.warn({ err: error, workshop }, 'compaction failed')
    }
  }
}
