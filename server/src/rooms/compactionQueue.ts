// Empty rooms are compacted one at a time, with a tick of the event loop between them: many may become empty at once,
// while others are in use.

/**
 * On shutdown, how long rooms are still compacted as they empty: nothing is lost without it, and people are waiting.
 */
const WHILE_DRAINING_MS = 1000

export class CompactionQueue {
  private last: Promise<void> = Promise.resolve()
  /** Ms of `performance.now()`. */
  private until = Number.POSITIVE_INFINITY

  hurry(): void {
    this.until = performance.now() + WHILE_DRAINING_MS
  }

  add(compact: () => Promise<void>): Promise<void> {
    this.last = this.last.then(async () => {
      await new Promise((resolve) => setImmediate(resolve))
      if (performance.now() < this.until) await compact()
    })
    return this.last
  }
}
