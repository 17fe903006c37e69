// Slows down guessing of codes. Only FAILED attempts count, per address and in total: thirty people behind one
// address who type the right code are never held up. Keys are not covered: 160 bits cannot be guessed. Memory is
// bounded; the clock is passed in.

import { addressGroup } from './address.ts'

export const GUESSES_PER_ADDRESS = 60
/** From all addresses together, so that an attacker with many addresses cannot try a million codes either. */
export const GUESSES_OF_EVERYONE = 2000
export const GUESS_WINDOW_MS = 5 * 60_000
const MAX_ADDRESSES = 10_000

/** Where failed attempts are counted: in this process, or for all servers together. */
export interface Guesses {
  /** Seconds to wait before this address may try again; 0 = go ahead. */
  secondsToWait(address: string): number | Promise<number>
  failed(address: string): void | Promise<void>
}

export class GuessLimiter implements Guesses {
  private readonly now: () => number
  private readonly maxAddresses: number
  /** Times of the latest failures per address, oldest first. The map is in order of the latest failure. */
  private readonly failures = new Map<string, readonly number[]>()
  private ofEveryone: readonly number[] = []

  constructor(now: () => number = Date.now, maxAddresses: number = MAX_ADDRESSES) {
    this.now = now
    this.maxAddresses = maxAddresses
  }

  secondsToWait(address: string): number {
    const own = this.failures.get(addressGroup(address)) ?? []
    return Math.max(this.untilBelow(own, GUESSES_PER_ADDRESS), this.untilBelow(this.ofEveryone, GUESSES_OF_EVERYONE))
  }

  failed(address: string): void {
    const group = addressGroup(address)
    const own = this.withNow(this.failures.get(group) ?? [], GUESSES_PER_ADDRESS)
    this.ofEveryone = this.withNow(this.ofEveryone, GUESSES_OF_EVERYONE)
    this.failures.delete(group)
    this.failures.set(group, own)
    if (this.failures.size <= this.maxAddresses) return
    // The address that failed longest ago is the least interesting to remember.
    for (const oldest of this.failures.keys()) {
      this.failures.delete(oldest)
      return
    }
  }

  private untilBelow(moments: readonly number[], max: number): number {
    const recent = this.recent(moments)
    const oldest = recent[0]
    if (recent.length < max || oldest === undefined) return 0
    return Math.max(1, Math.ceil((oldest + GUESS_WINDOW_MS - this.now()) / 1000))
  }

  private withNow(moments: readonly number[], max: number): readonly number[] {
    return [...this.recent(moments), this.now()].slice(-max)
  }

  private recent(moments: readonly number[]): readonly number[] {
    const since = this.now() - GUESS_WINDOW_MS
    return moments.filter((moment) => moment > since)
  }
}
