// A second document beside the committed one, where updates are tried before they are stored. It costs as much again as
// the document itself, so only a workshop where an update did damage before has one: whoever did that may try again.

import { CommittedDocument, DamagedDocument } from './committedDocument.ts'

export class TrialDocument {
  private readonly committed: CommittedDocument
  private trial: CommittedDocument | null = null
  /** Applied here but not yet in the committed document: a fresh copy needs them too, or it would judge an older state. */
  private readonly waiting: Uint8Array[] = []

  constructor(committed: CommittedDocument) {
    this.committed = committed
  }

  /**
   * Applies the update if that does no harm; if it does, the next one gets a fresh copy. Throws DamagedDocument when
   * no copy can be made: then the committed document is at fault, not this update.
   */
  takes(update: Uint8Array): boolean {
    this.trial ??= this.freshCopy()
    try {
      this.trial.apply(update)
    } catch {
      // Whatever Yjs threw: this would have broken the document.
      this.destroy()
      return false
    }
    this.waiting.push(update)
    return true
  }

  /** The oldest `count` of the accepted ones are in the committed document now. */
  settled(count: number): void {
    this.waiting.splice(0, count)
  }

  destroy(): void {
    this.trial?.destroy()
    this.trial = null
  }

  private freshCopy(): CommittedDocument {
    const whole = this.committed.whole()
    try {
      return new CommittedDocument([whole, ...this.waiting])
    } catch (error) {
      throw new DamagedDocument('Yjs cannot load the document', { cause: error })
    }
  }
}
