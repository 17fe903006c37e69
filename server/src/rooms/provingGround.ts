// A second document beside the committed one, where updates are tried before they are stored. It costs as much again as
// the document itself, so only a workshop where an update did damage before has one: whoever did that may try again.

import { CommittedDocument } from './committedDocument.ts'

export class ProvingGround {
  private readonly committed: CommittedDocument
  private trial: CommittedDocument | null = null

  constructor(committed: CommittedDocument) {
    this.committed = committed
  }

  /** Takes the update in if that does no harm; if it would, the next one meets a fresh copy. */
  takes(update: Uint8Array): boolean {
    try {
      this.trial ??= new CommittedDocument([this.committed.whole()])
      this.trial.apply(update)
      return true
    } catch {
      // Whatever Yjs threw: this would have broken the document.
      this.destroy()
      return false
    }
  }

  destroy(): void {
    this.trial?.destroy()
    this.trial = null
  }
}
