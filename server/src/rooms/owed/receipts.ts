// What one session sent and what became of it. Frames with content are numbered from 1; "saved n" may be sent once
// every frame up to n is committed or refused: the oldest waiting one decides.

export class Receipts {
  private received = 0
  /** In order of number, as they arrive. */
  private readonly waiting = new Set<number>()
  /** Frames for which the sender was asked for a full resync. */
  private asked: number[] = []

  /** A frame with content arrived; returns its number. */
  count(): number {
    this.received += 1
    return this.received
  }

  awaits(frame: number): void {
    this.waiting.add(frame)
  }

  committed(frame: number): void {
    this.waiting.delete(frame)
  }

  /** The contents of this frame are not accepted yet: they come again with the answer to the resync request. */
  asks(frame: number): void {
    this.waiting.add(frame)
    this.asked.push(frame)
  }

  /** The answer arrived, as a frame of its own with its own number. */
  answered(): void {
    for (const frame of this.asked) this.waiting.delete(frame)
    this.asked = []
  }

  get savedUpTo(): number {
    for (const oldest of this.waiting) return oldest - 1
    return this.received
  }
}
