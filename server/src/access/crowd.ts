// How many connections are in use, per address and in total. The upgrade counts here and refuses; HTTP asks here
// why it did. Memory is bounded by the number of connections.

import { addressGroup } from './address.ts'

export interface CrowdLimits {
  readonly sessions: number
  readonly sessionsPerAddress: number
}

export type CrowdProblem = 'addressFull' | 'serverFull'

export class Crowd {
  private readonly limits: CrowdLimits
  private readonly perAddress = new Map<string, number>()
  private total = 0

  constructor(limits: CrowdLimits) {
    this.limits = limits
  }

  /** Why this address gets no further connection; null = allowed. */
  problemFor(address: string): CrowdProblem | null {
    if ((this.perAddress.get(addressGroup(address)) ?? 0) >= this.limits.sessionsPerAddress) return 'addressFull'
    return this.total >= this.limits.sessions ? 'serverFull' : null
  }

  /** Counts one connection. Returns how to release it; releasing twice does no harm. */
  enter(address: string): () => void {
    const group = addressGroup(address)
    this.count(group, 1)
    let here = true
    return () => {
      if (here) this.count(group, -1)
      here = false
    }
  }

  private count(group: string, change: 1 | -1): void {
    this.total += change
    const count = (this.perAddress.get(group) ?? 0) + change
    if (count > 0) this.perAddress.set(group, count)
    else this.perAddress.delete(group)
  }
}
