// Where WebSockets come in. Everything is checked before the socket opens, and refused with an HTTP status: who may
// not join (admit.ts), and who cannot because the room, the address or the server is full.

import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { type WebSocket, WebSocketServer } from 'ws'
import { clientAddress, type TrustProxy } from '../access/clientAddress.ts'
import type { Crowd, CrowdProblem } from '../access/crowd.ts'
import type { Metrics } from '../base/metrics.ts'
import type { Forwarder, Place } from '../cluster/forwarder.ts'
import type { RoomRegistry } from '../rooms/roomRegistry.ts'
import { type AdmitParts, admit, type Guest } from './admit.ts'
import { readDoorQuery } from './doorQuery.ts'
import type { OpenSessions } from './openSessions.ts'
import { Session } from './session.ts'
import { TickEnd } from './tickEnd.ts'
import { WireFrames } from './wireFrames.ts'

/** It claims to come from another of our servers. */
const MISDIRECTED = 421

const statusOf: Readonly<Record<CrowdProblem, number>> = { addressFull: 429, serverFull: 503 }

export interface UpgradeParts extends AdmitParts {
  readonly registry: RoomRegistry
  readonly sessions: OpenSessions
  readonly metrics: Metrics
  readonly crowd: Crowd
  readonly trustProxy: TrustProxy
  readonly upgradesAtOnce: number
  /** Of the data: see access/life.ts. */
  readonly life: string
  /** Null: there are no other servers. */
  readonly forwarder: Forwarder | null
}

export function attachSyncDoor(server: Server, parts: UpgradeParts): void {
  const door = new SyncDoor(parts)
  server.on('upgrade', (request, socket, head) => door.open(request, socket, head))
}

class SyncDoor {
  private readonly parts: UpgradeParts
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: wireLimits.frameBytes,
    perMessageDeflate: false,
    // We close with our own code; text frames are garbage anyway.
    skipUTF8Validation: true,
    // The session answers pings itself: a client that pings without reading would pile up answers here.
    autoPong: false,
  })
  private readonly frames = new WireFrames()
  private readonly tickEnd = new TickEnd()
  private judging = 0

  constructor(parts: UpgradeParts) {
    this.parts = parts
  }

  open(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // The socket is nobody's yet; without a listener its error would end the process.
    socket.on('error', this.ignoreBroken)
    this.handleUpgrade(request, socket, head).catch((error) => {
      this.parts.log.error({ err: error }, 'upgrade failed')
      this.refuse(socket, 500)
    })
  }

  private async handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const { parts } = this
    const hop = parts.forwarder?.hopOf(request) ?? null
    if (typeof hop === 'string') return this.refuse(socket, MISDIRECTED)
    const address = hop?.address ?? clientAddress(request, parts.trustProxy)
    const crowded = parts.crowd.problemFor(address)
    if (crowded) return this.refuse(socket, statusOf[crowded])
    if (this.judging >= parts.upgradesAtOnce) return this.refuse(socket, 503)
    // Counted from here, so that many who join at once cannot all find the last place free.
    socket.once('close', parts.crowd.enter(address))
    const guest = await this.judge(request)
    if (typeof guest === 'number') return this.refuse(socket, guest)
    const place = await this.placeOf({ workshop: guest.workshop, address, hop }, request, socket, head)
    if (place === 'forwarded') return
    if (place === 'nowhere') return this.refuse(socket, 503)
    // It stays ours for a while after the last use, and the session is about to use it.
    place?.release()
    // Everyone is being disconnected: someone who joins now would miss that.
    if (parts.isDraining()) return this.refuse(socket, 503)
    // No await from here on: the last check of the room and taking the seat must be in one tick.
    if (isFull(parts.registry, guest)) return this.refuse(socket, 503)
    this.sockets.handleUpgrade(request, socket, head, (opened) => {
      // From here on the session handles errors. A refused socket keeps its listener until it is closed.
      socket.off('error', this.ignoreBroken)
      this.welcome(opened, socket, guest)
    })
  }

  /** Null: without other servers everything is here. */
  private placeOf(...call: Parameters<Forwarder['socket']>): Promise<Place | null> {
    return this.parts.forwarder?.socket(...call) ?? Promise.resolve(null)
  }

  private async judge(request: IncomingMessage): Promise<Guest | number> {
    this.judging += 1
    try {
      return await admit(request, this.parts)
    } finally {
      this.judging -= 1
    }
  }

  private welcome(socket: WebSocket, line: Duplex, { query, ...who }: Guest): void {
    const { frames, tickEnd } = this
    const { registry, metrics, log, sessions, life } = this.parts
    const own = { line, frames, tickEnd, registry, metrics, log }
    const session = new Session(socket, { ...own, ...who, ...readDoorQuery(query), lifeHere: life })
    sessions.add(session)
    socket.on('close', () => sessions.delete(session))
  }

  private readonly ignoreBroken = (error: Error): void => {
    this.parts.log.debug({ err: error }, 'connection broke while joining')
  }

  private refuse(socket: Duplex, status: number): void {
    this.parts.metrics.doorRefused(status)
    refuseUpgrade(socket, status)
  }
}

function isFull(registry: RoomRegistry, { workshop, role }: Guest): boolean {
  return registry.hasNoRoomFor(workshop) || registry.isFull(workshop, role)
}

function refuseUpgrade(socket: Duplex, status: number): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  // Node leaves such sockets half open: without this they stay for as long as the other side likes.
  socket.once('finish', () => socket.destroy())
  const body = STATUS_CODES[status] ?? ''
  socket.end(
    `HTTP/1.1 ${status} ${body}\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
}
