// What waits to go out to one connection, bounded. A slow reader first loses presence, which is said again anyway;
// when content piles up it is closed to come back fresh, because a hole in the updates would never heal by itself.

import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import type { WebSocket } from 'ws'

export class Outbox {
  private readonly socket: WebSocket
  /** Moment of the last frame, ms of `performance.now()`. */
  lastSentAt = performance.now()

  constructor(socket: WebSocket) {
    this.socket = socket
  }

  send(frame: Uint8Array): void {
    if (this.socket.readyState !== this.socket.OPEN) return
    if (this.socket.bufferedAmount + frame.length > wireLimits.outboxHardBytes) {
      this.socket.close(closeCodes.tooSlow.code, closeCodes.tooSlow.reason)
      return
    }
    this.write(frame)
  }

  sendPresence(frame: Uint8Array): void {
    if (this.socket.readyState !== this.socket.OPEN) return
    if (this.socket.bufferedAmount + frame.length > wireLimits.outboxSoftBytes) return
    this.write(frame)
  }

  private write(frame: Uint8Array): void {
    this.lastSentAt = performance.now()
    this.socket.send(frame)
  }
}
