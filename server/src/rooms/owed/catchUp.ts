// How far a slow reader is certain to have come, so that it gets everything it missed in one answer when it has
// caught up.

export class CatchUp {
  /** State vector at the time it became slow; everything up to there was sent. Null while it keeps up. */
  private has: Uint8Array | null = null
  private missed = false

  /** Call it before the document changes. `stateVector` is the present one. */
  beforeUpdate(isSlow: boolean, stateVector: () => Uint8Array): void {
    if (isSlow || this.missed) this.has ??= stateVector()
    else this.has = null
  }

  /** An update was not sent to it; `stateVector` is of the document before that update. */
  missUpdate(stateVector: () => Uint8Array): void {
    this.has ??= stateVector()
    this.missed = true
  }

  /** The answer to this state vector was not sent: by its own account it has no more than that. */
  missAnswer(stateVector: Uint8Array): void {
    this.has = stateVector
    this.missed = true
  }

  /** It reads again: returns the state vector to send a diff from; null when it missed nothing. */
  take(): Uint8Array | null {
    const from = this.missed ? this.has : null
    this.has = null
    this.missed = false
    return from
  }
}
