// What one session sent and what became of it. Frames with content are numbered from 1; "saved n" may be said once
// every frame up to n is committed or refused. They are committed in order, so the oldest waiting one decides.

export class Receipts {
  private received = 0
  private readonly waiting: number[] = []

  /** A frame with content came in; gives its number. */
  count(): number {
    this.received += 1
    return this.received
  }

  awaits(frame: number): void {
    this.waiting.push(frame)
  }

  /** The oldest waiting frame was committed. */
  committed(): void {
    this.waiting.shift()
  }

  get savedUpTo(): number {
    const oldest = this.waiting[0]
    return oldest === undefined ? this.received : oldest - 1
  }
}
