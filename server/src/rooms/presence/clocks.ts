// The highest presence clock per client id that people in a room saw, also for ids that left. Bounded: of many that
// left, the one silent longest is forgotten.

const MAX_REMEMBERED = 1000

export class ClockMemory {
  private readonly clocks = new Map<number, number>()

  /** −1 for an id that is not known. */
  of(clientId: number): number {
    return this.clocks.get(clientId) ?? -1
  }

  entries(): Iterable<[clientId: number, clock: number]> {
    return this.clocks
  }

  saw(clientId: number, clock: number, isHere: (clientId: number) => boolean): void {
    const highest = Math.max(clock, this.of(clientId))
    this.clocks.delete(clientId)
    this.clocks.set(clientId, highest)
    if (this.clocks.size <= MAX_REMEMBERED) return
    for (const oldest of this.clocks.keys()) {
      if (isHere(oldest)) continue
      this.clocks.delete(oldest)
      return
    }
  }
}
