// How far a reader surely is while it is slow, so that it can be told all it missed in one answer when it has caught up.

export class CatchUp {
  /** State vector of when it began to be slow; everything up to there is on its way. Null while it keeps up. */
  private has: Uint8Array | null = null
  private missed = false

  /** Before the document moves on. `stateVector` is of the document as it is now. */
  beforeUpdate(isSlow: boolean, stateVector: () => Uint8Array): void {
    if (isSlow || this.missed) this.has ??= stateVector()
    else this.has = null
  }

  /** An update was not sent to it; `stateVector` is of the document before that update. */
  missUpdate(stateVector: () => Uint8Array): void {
    this.has ??= stateVector()
    this.missed = true
  }

  /** The answer to this state vector was not sent to it: by its own word it has no more than that. */
  missAnswer(stateVector: Uint8Array): void {
    this.has = stateVector
    this.missed = true
  }

  /** It reads again: the state vector from which to tell it everything; null when it missed nothing. */
  take(): Uint8Array | null {
    const from = this.missed ? this.has : null
    this.has = null
    this.missed = false
    return from
  }
}
