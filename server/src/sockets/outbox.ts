// The bounded send queue of one connection. What is sent in one tick of the event loop goes out in one write. A slow
// reader first loses presence, which is repeated anyway; then content is rejected, and its sender has to send what
// was missed once the queue is empty (`onDrained`): a gap in the updates would never heal by itself.

import type { Duplex } from 'node:stream'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import type { WebSocket } from 'ws'
import type { TickEnd } from './tickEnd.ts'
import type { WireFrames } from './wireFrames.ts'

const COPY_AT_MOST_BYTES = 64 * 1024

export interface OutboxParts {
  /** Whether frames may still be sent. */
  readonly socket: WebSocket
  /** The connection under it, to which ready-made frames are written. */
  readonly line: Duplex
  readonly frames: WireFrames
  readonly tickEnd: TickEnd
  /** The queue is empty. */
  onDrained(): void
  /** The queue is over its limit, and this frame can neither wait nor be dropped. */
  onOverflow(): void
}

export class Outbox {
  /** Time of the last write, ms of `performance.now()`. */
  lastSentAt = performance.now()
  private readonly parts: OutboxParts
  private gathered: Buffer[] = []
  private gatheredBytes = 0
  private writtenBytes = 0

  constructor(parts: OutboxParts) {
    this.parts = parts
    parts.line.on('drain', () => parts.onDrained())
  }

  /** Bytes in this queue; the socket's own buffer comes on top. */
  get backlog(): number {
    return this.parts.line.writableLength + this.gatheredBytes
  }

  /** Bytes handed to the system; grows as long as the other side reads. */
  get takenBytes(): number {
    return this.writtenBytes - this.parts.line.writableLength
  }

  get isSlow(): boolean {
    return this.backlog > wireLimits.outboxSoftBytes
  }

  /** Small answers that cannot be left out. */
  send(frame: Uint8Array): void {
    if (this.backlog + frame.length <= wireLimits.outboxCloseBytes) this.gather(frame)
    else this.parts.onOverflow()
  }

  /** False when the reader is too slow: it has to get everything at once, later. */
  sendContent(frame: Uint8Array): boolean {
    // A reader that keeps up gets frames of any size; otherwise the largest documents could never be sent.
    if (this.isSlow && this.backlog + frame.length > wireLimits.outboxHardBytes) return false
    this.gather(frame)
    return true
  }

  /** False when the reader is too slow. */
  sendPresence(frame: Uint8Array): boolean {
    if (this.backlog + frame.length > wireLimits.outboxSoftBytes) return false
    this.gather(frame)
    return true
  }

  /** Now, rather than at the end of this tick: before something that bypasses the queue. */
  flush(): void {
    if (this.gathered.length === 0) return
    const { gathered, gatheredBytes } = this
    this.gathered = []
    this.gatheredBytes = 0
    if (!this.isOpen) return
    const { line } = this.parts
    this.writtenBytes += gatheredBytes
    this.lastSentAt = performance.now()
    // Copying a few small frames is cheaper than a second system call; copying megabytes is not.
    if (gathered.length > 1 && gatheredBytes <= COPY_AT_MOST_BYTES) line.write(this.parts.frames.joined(gathered))
    else for (const frame of gathered) line.write(frame)
  }

  private get isOpen(): boolean {
    const { socket } = this.parts
    return socket.readyState === socket.OPEN
  }

  private gather(frame: Uint8Array): void {
    if (!this.isOpen) return
    const wired = this.parts.frames.of(frame)
    if (this.gathered.length === 0) this.parts.tickEnd.add(this)
    this.gathered.push(wired)
    this.gatheredBytes += wired.length
  }
}
