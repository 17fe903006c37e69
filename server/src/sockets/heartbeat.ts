// Whether anybody is at the other end of one connection: asks for a sign of life, and cuts it when none comes. While the
// client is not read from, its answers cannot reach us, and it is left alone.

import type { WebSocket } from 'ws'
import { Liveness } from './liveness.ts'

/** How long an answer may take when someone else wants this place, and how often that is asked. */
const PROVE_WITHIN_MS = 3000
const PROVE_EVERY_MS = 10_000

export interface HeartbeatParts {
  readonly socket: Pick<WebSocket, 'ping' | 'terminate'>
  /** Is the client read from now? */
  isRead(): boolean
  /** It takes nothing of what waits for it. */
  onStuck(): void
}

export class Heartbeat {
  private readonly parts: HeartbeatParts
  private readonly liveness = new Liveness()
  private provingSince = Number.NEGATIVE_INFINITY

  constructor(parts: HeartbeatParts) {
    this.parts = parts
  }

  heard(): void {
    this.liveness.heard()
  }

  /** Called now and then, with the bytes that wait for it and those it ever took. */
  check(backlog: number, takenBytes: number): void {
    if (!this.parts.isRead()) return
    switch (this.liveness.judge(backlog, takenBytes)) {
      case 'ask':
        this.parts.socket.ping()
        break
      case 'dead':
        this.parts.socket.terminate()
        break
      case 'stuck':
        this.parts.onStuck()
        break
      case 'wait':
        break
    }
  }

  /** Someone else claims its place: cut this connection unless the other side answers soon. */
  prove(): void {
    const now = performance.now()
    if (!this.parts.isRead() || now - this.provingSince < PROVE_EVERY_MS) return
    this.provingSince = now
    this.parts.socket.ping()
    setTimeout(() => {
      if (this.liveness.isSilentSince(now) && this.parts.isRead()) this.parts.socket.terminate()
    }, PROVE_WITHIN_MS).unref()
  }
}
