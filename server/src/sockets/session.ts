// One connection: incoming frames, decoded and passed to its room; outgoing frames, through the outbox. Only decides
// whether something is a frame at all; the room decides what it means and whether it is allowed.

import { randomBytes } from 'node:crypto'
import type { Duplex } from 'node:stream'
import { type CloseCode, closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { emptyAwareness, writeServerMessage } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type { RawData, WebSocket } from 'ws'
import type { Log } from '../base/log.ts'
import type { Metrics } from '../base/metrics.ts'
import type { SessionPort } from '../rooms/owed/sessionPort.ts'
import type { RoomRegistry, Seat } from '../rooms/roomRegistry.ts'
import type { DoorQuery } from './doorQuery.ts'
import { Heartbeat } from './heartbeat.ts'
import { Inflow } from './inflow.ts'
import { LifeGuard } from './lifeGuard.ts'
import { Outbox } from './outbox.ts'
import { passOn } from './passOn.ts'
import { type ClientMessage, readFrame } from './readFrame.ts'
import type { TickEnd } from './tickEnd.ts'
import type { WireFrames } from './wireFrames.ts'

/** How long a closing handshake may take before the connection is cut. */
const CLOSE_WITHIN_MS = 2000
const SESSION_ID_BYTES = 5

export interface SessionParts extends DoorQuery {
  readonly workshop: string
  readonly role: Role
  readonly browser: string
  readonly linkGeneration: number
  /** Of the data: see access/life.ts. `life` is what the client says of its document. */
  readonly lifeHere: string
  /** The connection under the socket. */
  readonly line: Duplex
  readonly frames: WireFrames
  readonly tickEnd: TickEnd
  readonly registry: RoomRegistry
  readonly metrics: Metrics
  readonly log: Log
}

export class Session implements SessionPort {
  readonly role: Role
  readonly wantsExtensions: boolean
  readonly clientId: number | null
  readonly tab: string | null
  readonly party: string | null
  readonly person: string | null
  readonly browser: string
  readonly linkGeneration: number
  private readonly socket: WebSocket
  private readonly parts: SessionParts
  private readonly outbox: Outbox
  private seat: Seat | null = null
  private readonly inflow = new Inflow()
  /** What may be logged about it. */
  private readonly ids: { readonly workshop: string; readonly session: string }
  /** Why this client is not being read now. */
  private readonly pauses = new Set<'storage' | 'pace'>()
  private readonly heartbeat: Heartbeat
  private readonly lifeGuard: LifeGuard
  private closing = false

  /** Call it in the same tick as the upgrade: the client's first frames may already have arrived. */
  constructor(socket: WebSocket, parts: SessionParts) {
    this.socket = socket
    this.parts = parts
    this.role = parts.role
    this.wantsExtensions = parts.wantsExtensions
    this.clientId = parts.clientId
    this.tab = parts.tab
    this.party = parts.party
    this.person = parts.person
    this.browser = parts.browser
    this.linkGeneration = parts.linkGeneration
    this.lifeGuard = new LifeGuard(parts.lifeHere, parts.life)
    this.ids = { workshop: parts.workshop, session: randomBytes(SESSION_ID_BYTES).toString('hex') }
    this.outbox = new Outbox({
      socket,
      line: parts.line,
      frames: parts.frames,
      tickEnd: parts.tickEnd,
      onDrained: () => this.seat?.room.drained(this.seat.member),
      onOverflow: () => this.close(closeCodes.tooSlow),
    })
    this.heartbeat = new Heartbeat({
      socket,
      isRead: () => this.pauses.size === 0,
      onStuck: () => {
        parts.metrics.frameRefused('stuck')
        this.close(closeCodes.tooSlow)
      },
    })
    this.listen()
    this.join().catch((error) => {
      this.parts.log.error({ ...this.ids, err: error }, 'join failed')
      this.close(closeCodes.storageFailed)
    })
  }

  /** Bytes waiting to be sent to it. */
  get backlog(): number {
    return this.outbox.backlog
  }

  get isSlow(): boolean {
    return this.outbox.isSlow
  }

  send(frame: Uint8Array): void {
    this.outbox.send(frame)
  }

  sendContent(frame: Uint8Array): boolean {
    return this.outbox.sendContent(frame)
  }

  sendPresence(frame: Uint8Array): boolean {
    return this.outbox.sendPresence(frame)
  }

  pauseReading(): void {
    this.pause('storage')
  }

  resumeReading(): void {
    this.resume('storage')
  }

  close(why: CloseCode): void {
    if (this.closing) return
    this.outbox.flush()
    this.closing = true
    this.socket.close(why.code, why.reason)
    // While paused we cannot read the other side's half of the handshake, and it may never come.
    this.socket.resume()
    setTimeout(() => this.socket.terminate(), CLOSE_WITHIN_MS).unref()
    this.leave()
  }

  /** Called now and then: sends a sign of life if the client heard nothing for `quietMs`. */
  nudge(quietMs: number): void {
    if (performance.now() - this.outbox.lastSentAt >= quietMs) this.outbox.send(emptyAwareness)
  }

  /** Called now and then: ask for a sign of life, and cut a connection with nobody at the other end. */
  checkAlive(): void {
    if (this.seat) this.heartbeat.check(this.outbox.backlog, this.outbox.takenBytes)
  }

  proveAlive(): void {
    if (!this.closing) this.heartbeat.prove()
  }

  private listen(): void {
    const { socket } = this
    socket.binaryType = 'nodebuffer'
    // Nothing is read before the room is loaded, so nothing has to be kept in the meantime either.
    socket.pause()
    socket.on('message', (data, isBinary) => this.handleFrame(data, isBinary))
    socket.on('pong', () => this.heartbeat.heard())
    socket.on('ping', (data) => {
      if (socket.bufferedAmount < wireLimits.outboxSoftBytes) socket.pong(data)
    })
    // A frame above maxPayload, or broken framing: ws closes by itself and `close` follows.
    socket.on('error', (error) => this.parts.log.debug({ ...this.ids, err: error }, 'socket error'))
    socket.on('close', () => this.leave())
  }

  private pause(why: 'storage' | 'pace'): void {
    this.pauses.add(why)
    this.socket.pause()
  }

  private resume(why: 'storage' | 'pace'): void {
    this.pauses.delete(why)
    if (this.pauses.size > 0) return
    this.heartbeat.heard()
    this.socket.resume()
  }

  private async join(): Promise<void> {
    const startedAt = performance.now()
    if (this.lifeGuard.isForeign) return this.close(closeCodes.restored)
    this.tellLife()
    const joined = await this.parts.registry.join(this.parts.workshop, this)
    if (!joined.ok) {
      this.close(joined.problem)
    } else if (this.socket.readyState !== this.socket.OPEN) {
      // The connection closed while the room was loading, before there was a seat to give back.
      this.parts.registry.leave(joined.value)
    } else {
      this.seat = joined.value
      const seconds = (performance.now() - startedAt) / 1000
      this.parts.metrics.joined(seconds)
      this.parts.log.info({ ...this.ids, role: this.role, seconds }, 'session joined')
      this.socket.resume()
    }
  }

  /** Before anything of the document, so that whoever keeps a copy knows of what. */
  private tellLife(): void {
    const { lifeHere: life } = this.parts
    if (this.wantsExtensions && life !== '') this.send(writeServerMessage({ type: 'life', life }))
  }

  private leave(): void {
    const seat = this.seat
    this.seat = null
    if (!seat) return
    this.parts.registry.leave(seat)
    this.parts.log.info(this.ids, 'session left')
  }

  private handleFrame(data: RawData, isBinary: boolean): void {
    const now = performance.now()
    this.heartbeat.heard()
    if (!this.seat || this.closing) return
    try {
      if (!isBinary || !(data instanceof Uint8Array)) throw new Error('Not a binary frame')
      const later = this.handleMessage(this.seat, readFrame(data))
      this.keepPace(data.length, performance.now() - now + later)
    } catch {
      // Garbage of any kind: this client is told to start over; the others never notice.
      this.parts.metrics.frameRefused('malformed')
      this.close(closeCodes.malformed)
    }
  }

  private keepPace(bytes: number, workMs: number): void {
    const wait = this.inflow.took(bytes, workMs)
    if (wait === 0 || this.pauses.has('pace')) return
    this.parts.metrics.frameRefused('slowedDown')
    this.pause('pace')
    setTimeout(() => this.resume('pace'), wait).unref()
  }

  /** Returns the ms that applying it will still take. */
  private handleMessage({ room, member }: Seat, message: ClientMessage): number {
    if (this.lifeGuard.lets(message, (has) => room.document.hasAll(has))) return passOn(room, member, message)
    this.close(closeCodes.restored)
    return 0
  }
}
