// Slows down guessing at codes and keys. Counts only what FAILED, per address: thirty people behind one address who
// join rightly are never held up. Memory is bounded; the clock comes from outside.

const MAX_FAILURES = 20
const WINDOW_MS = 5 * 60_000
const MAX_ADDRESSES = 10_000

export class GuessLimiter {
  private readonly now: () => number
  private readonly maxAddresses: number
  /** Moments of the latest failures per address, oldest first. The map is in order of the latest failure. */
  private readonly failures = new Map<string, number[]>()

  constructor(now: () => number = Date.now, maxAddresses: number = MAX_ADDRESSES) {
    this.now = now
    this.maxAddresses = maxAddresses
  }

  /** Seconds to wait before this address may try again; 0 = go ahead. */
  secondsToWait(address: string): number {
    const recent = this.recent(address)
    const oldest = recent[0]
    if (recent.length < MAX_FAILURES || oldest === undefined) return 0
    return Math.max(1, Math.ceil((oldest + WINDOW_MS - this.now()) / 1000))
  }

  failed(address: string): void {
    const recent = [...this.recent(address), this.now()].slice(-MAX_FAILURES)
    this.failures.delete(address)
    this.failures.set(address, recent)
    if (this.failures.size <= this.maxAddresses) return
    // The one that failed longest ago is the least interesting to remember.
    for (const oldest of this.failures.keys()) {
      this.failures.delete(oldest)
      return
    }
  }

  private recent(address: string): number[] {
    const since = this.now() - WINDOW_MS
    return (this.failures.get(address) ?? []).filter((moment) => moment > since)
  }
}
