// All open connections of this server: quiet ones get a sign of life, dead ones are cut, and on shutdown all are
// closed, a few at a time, so that they do not all reconnect in the same moment.

import type { CloseCode } from '@draaitafel/shared/protocol/closeCodes.ts'
import { wireTimes } from '@draaitafel/shared/protocol/limits.ts'
import type { Session } from './session.ts'

/** How often quiet and dead connections are looked for; often enough that none is quiet for longer than allowed. */
const NUDGE_EVERY_MS = 5000
const CHECK_ALIVE_EVERY_MS = 30_000
const CLOSE_BATCHES = 40
const CLOSE_AT_LEAST = 25
const CLOSE_EVERY_MS = 20

export class OpenSessions {
  private readonly sessions = new Set<Session>()
  private readonly timers: readonly NodeJS.Timeout[]

  constructor() {
    this.timers = [
      setInterval(() => this.nudge(), NUDGE_EVERY_MS).unref(),
      setInterval(() => this.checkAlive(), CHECK_ALIVE_EVERY_MS).unref(),
    ]
  }

  add(session: Session): void {
    this.sessions.add(session)
  }

  delete(session: Session): void {
    this.sessions.delete(session)
  }

  /** Bytes waiting to be sent, over all connections. */
  get bufferedBytes(): number {
    let bytes = 0
    for (const { backlog } of this.sessions) bytes += backlog
    return bytes
  }

  /** How many read too slowly now. */
  get slowCount(): number {
    let count = 0
    for (const { isSlow } of this.sessions) if (isSlow) count += 1
    return count
  }

  /** Resolves when all were told, about a second later when there are many. */
  async closeAll(why: CloseCode): Promise<void> {
    for (const timer of this.timers) clearInterval(timer)
    const waiting = [...this.sessions]
    const batch = Math.max(CLOSE_AT_LEAST, Math.ceil(waiting.length / CLOSE_BATCHES))
    while (waiting.length > 0) {
      for (const session of waiting.splice(0, batch)) session.close(why)
      if (waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, CLOSE_EVERY_MS))
    }
  }

  private nudge(): void {
    for (const session of this.sessions) session.nudge(wireTimes.quietPingMs - NUDGE_EVERY_MS)
  }

  private checkAlive(): void {
    for (const session of this.sessions) session.checkAlive()
  }
}
