// What one room has accepted but not committed yet. When it is too much, the sessions that add to it are paused.

import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { WaitingUpdates } from './document/waitingUpdates.ts'
import type { Whereabouts } from './document/whereabouts.ts'
import type { SessionPort } from './owed/sessionPort.ts'

/** A room with more uncommitted bytes than this stops reading from its writers until storage catches up. */
const BYTES_BEFORE_PAUSE = 2 * wireLimits.frameBytes

export class Backlog {
  readonly updates: WaitingUpdates = new WaitingUpdates()
  private waitingBytes = 0
  private readonly notRead = new Set<SessionPort>()
  private onEmpty: (() => void)[] = []

  get isEmpty(): boolean {
    return this.updates.isEmpty
  }

  get bytes(): number {
    return this.waitingBytes
  }

  /** Resolves once nothing waits any more. */
  emptied(): Promise<void> {
    return this.isEmpty ? Promise.resolve() : new Promise((resolve) => this.onEmpty.push(resolve))
  }

  /** `sender` null: the server itself. */
  add(whereabouts: Whereabouts, bytes: number, sender: SessionPort | null): void {
    this.updates.add(whereabouts)
    this.waitingBytes += bytes
    if (!sender || this.waitingBytes <= BYTES_BEFORE_PAUSE || this.notRead.has(sender)) return
    this.notRead.add(sender)
    sender.pauseReading()
  }

  /** The oldest `updates`, `bytes` together, are on disk. */
  settle(updates: number, bytes: number): void {
    this.updates.settle(updates)
    this.waitingBytes -= bytes
    if (this.waitingBytes > BYTES_BEFORE_PAUSE / 2) return
    for (const port of this.notRead) port.resumeReading()
    this.notRead.clear()
  }

  /** After what was committed has been shown. */
  tellIfEmpty(): void {
    if (this.isEmpty) for (const resolve of this.onEmpty.splice(0)) resolve()
  }

  left(port: SessionPort): void {
    this.notRead.delete(port)
  }

  clear(): void {
    this.updates.clear()
    this.tellIfEmpty()
  }
}
