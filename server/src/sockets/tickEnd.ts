// Work for the end of this tick of the event loop, for all connections together: one microtask, not one each.

export interface Flushed {
  flush(): void
}

export class TickEnd {
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
