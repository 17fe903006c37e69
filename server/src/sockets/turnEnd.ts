// What waits for the end of this turn of the loop, of all connections together: one microtask, and not one for each.

export interface Flushed {
  flush(): void
}

export class TurnEnd {
  private waiting: Flushed[] = []

  add(flushed: Flushed): void {
    if (this.waiting.length === 0) queueMicrotask(() => this.come())
    this.waiting.push(flushed)
  }

  private come(): void {
    const { waiting } = this
    this.waiting = []
    for (const flushed of waiting) flushed.flush()
  }
}
