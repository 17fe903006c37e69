// Can the document of a room still be used? After damage it may contain half an update: then nobody is shown it, and
// nothing of it is stored. The registry rebuilds the room from the stored rows.

import type { Arrival } from './committer.ts'
import { DamagedDocument } from './document/committedDocument.ts'
import type { FrameOrigin } from './frameOrigin.ts'

export class Health {
  private isOver = false
  private readonly onDamaged: (batch: readonly Arrival<FrameOrigin>[]) => void

  constructor(onDamaged: (batch: readonly Arrival<FrameOrigin>[]) => void) {
    this.onDamaged = onDamaged
  }

  /** Damaged, or its workshop was deleted: the document is not touched any more. */
  get over(): boolean {
    return this.isOver
  }

  end(): void {
    this.isOver = true
  }

  /** `batch` was being applied when the damage was found. */
  breakDown(batch: readonly Arrival<FrameOrigin>[]): void {
    if (this.isOver) return
    this.isOver = true
    this.onDamaged(batch)
  }

  /** Null when the document turns out to be damaged; other errors are the sender's fault and are rethrown. */
  unlessDamaged<T>(read: () => T): T | null {
    if (this.isOver) return null
    try {
      return read()
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error
      this.breakDown([])
      return null
    }
  }
}
