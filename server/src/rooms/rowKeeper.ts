// Keeps the stored rows of one room few: after so many loose ones it replaces them by a snapshot.

import type { Log } from '../log.ts'
import type { Storage } from '../storage/storage.ts'
import type { CommittedDocument } from './committedDocument.ts'

/** Loose rows from which a snapshot is worth its writing: while people are at work, and when the last one left. */
const MANY_WHILE_LIVE = 1000
const MANY_AT_UNLOAD = 100

export interface RowKeeperParts {
  readonly workshop: string
  readonly document: CommittedDocument
  readonly storage: Storage
  readonly log: Log
}

export class RowKeeper {
  private readonly parts: RowKeeperParts
  private looseRows: number
  private lastSeq: number
  private compacting: Promise<void> | null = null

  constructor(parts: RowKeeperParts, looseRows: number, lastSeq: number) {
    this.parts = parts
    this.looseRows = looseRows
    this.lastSeq = lastSeq
  }

  /** So many rows were committed and are in the document, the last with this number. */
  added(rows: number, lastSeq: number): void {
    this.looseRows += rows
    this.lastSeq = lastSeq
    if (this.looseRows >= MANY_WHILE_LIVE) this.compacting ??= this.compact()
  }

  /** Replaces all rows now: one of them would not load again. */
  replaceRows(): void {
    this.compacting ??= this.compact()
  }

  /** Before the room goes. */
  async tidyUp(): Promise<void> {
    await this.compacting
    if (this.looseRows > MANY_AT_UNLOAD) await this.compact()
  }

  private async compact(): Promise<void> {
    const { workshop, document, storage, log } = this.parts
    const rows = this.looseRows
    try {
      // Read in one turn: the document holds exactly the rows up to lastSeq, so no row is deleted that is not in it.
      await storage.compact(workshop, document.whole(), this.lastSeq)
      this.looseRows -= rows
    } catch (error) {
      // Nothing is lost, the rows are still there; a later commit or the unload tries again.
      log.warn({ err: error, workshop }, 'compaction failed')
    }
    this.compacting = null
  }
}
