// Stores who was seen in one room, so that it still counts after the server stopped or everyone left. What changes
// while a write runs goes into the next one. Best effort: with a full disk people still get in, and the write is
// retried later.

import type { Log } from '../../base/log.ts'
import type { Storage } from '../../storage/storage.ts'
import type { SeenChange } from '../../storage/workshopStore.ts'

const RETRY_AFTER_MS = 5000

export interface SeenKeeperParts {
  readonly workshop: string
  readonly storage: Storage
  readonly log: Log
}

export class SeenKeeper {
  private readonly parts: SeenKeeperParts
  private waiting = new Map<string, SeenChange>()
  private writing: Promise<void> | null = null
  private retry: NodeJS.Timeout | null = null
  /** A name was removed from what is waiting to be written: the old value must not stay behind. */
  private wipes = false

  constructor(parts: SeenKeeperParts) {
    this.parts = parts
  }

  /** `mayWait`: nothing but the order in which rows are forgotten; written along with the next change. */
  readonly note = (change: SeenChange, mayWait = false): void => {
    this.waiting.set(change.key, change)
    if (!mayWait) this.begin()
  }

  /**
   * What was noted before this call is on disk when it resolves, or could not be written now; null: nothing to wait
   * for.
   */
  written(): Promise<void> | null {
    return this.writing && this.attempt()
  }

  /** As `written`, including what may wait. */
  async flushed(): Promise<void> {
    if (this.waiting.size > 0) this.begin()
    await this.attempt()
  }

  /** As `written`, and also erases the old values. */
  async wiped(): Promise<void> {
    this.wipes = true
    this.begin()
    await this.attempt()
    if (this.wipes) throw new Error('What was seen could not be wiped')
  }

  /** The room is unloaded, or its workshop deleted. */
  stop(): void {
    if (this.retry) clearTimeout(this.retry)
    this.retry = null
  }

  private async attempt(): Promise<void> {
    await this.writing
    // The run in progress may have begun before this was noted.
    await this.writing
  }

  private begin(): void {
    this.stop()
    this.writing ??= this.write().then((done) => {
      this.writing = null
      if (!done) this.retry = setTimeout(() => this.begin(), RETRY_AFTER_MS).unref()
      else if (this.waiting.size > 0 || this.wipes) this.begin()
    })
  }

  private async write(): Promise<boolean> {
    // What is noted in the same tick is written along.
    await null
    const { waiting, wipes } = this
    this.waiting = new Map()
    this.wipes = false
    const { workshop, storage, log } = this.parts
    const changes = [...waiting.values()]
    try {
      await (wipes ? storage.wipeSeen(workshop, changes) : storage.writeSeen(workshop, changes))
      return true
    } catch (error) {
      log.warn({ err: error, workshop }, 'who was seen could not be stored')
      this.waiting = new Map([...waiting, ...this.waiting])
      this.wipes ||= wipes
      return false
    }
  }
}
