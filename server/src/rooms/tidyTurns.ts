// Rooms that empty are tidied up one at a time, with a turn of the loop between them: many may empty at once, and others are
// at work.

/** On the way out, how long rooms are still tidied up as they empty: nothing is lost without it, and people wait. */
const WHILE_DRAINING_MS = 1000

export class TidyTurns {
  private last: Promise<void> = Promise.resolve()
  /** Ms of `performance.now()`. */
  private until = Number.POSITIVE_INFINITY

  hurry(): void {
    this.until = performance.now() + WHILE_DRAINING_MS
  }

  take(tidyUp: () => Promise<void>): Promise<void> {
    this.last = this.last.then(async () => {
      await new Promise((resolve) => setImmediate(resolve))
      if (performance.now() < this.until) await tidyUp()
    })
    return this.last
  }
}
