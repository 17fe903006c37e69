// The door for WebSockets. Everything is checked before the socket opens, and refused with an HTTP status: a browser
// from another site, someone without a cookie, a workshop that is not there or full.

import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { CloseCode } from '@draaitafel/shared/protocol/closeCodes.ts'
import { wireLimits, wireTimes } from '@draaitafel/shared/protocol/limits.ts'
import { CLIENT_ID_QUERY, EXTENSIONS_QUERY, ROLE_QUERY, TAB_QUERY } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { type WebSocket, WebSocketServer } from 'ws'
import { cookieName, parseCookieHeader, roleOfRequest } from '../access/cookie.ts'
import { isOwnOrigin } from '../access/origin.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { RoomRegistry } from '../rooms/roomRegistry.ts'
import { noteUse } from '../storage/noteUse.ts'
import type { Storage } from '../storage/storage.ts'
import { Session } from './session.ts'
import { WireFrames } from './wireFrames.ts'

/** How often quiet and dead connections are looked for; quiet ones so often that none waits longer than it may. */
const NUDGE_EVERY_MS = 5000
const CHECK_ALIVE_EVERY_MS = 30_000
const MAX_TAB_LENGTH = 64

export interface UpgradeParts {
  readonly storage: Storage
  readonly registry: RoomRegistry
  readonly secret: Uint8Array
  readonly metrics: Metrics
  readonly log: Log
  publicUrl(): string
  isDraining(): boolean
}

export interface SyncDoor {
  /** Everyone out, for a reason, in one go. */
  close(why: CloseCode): void
}

interface Guest {
  readonly workshop: string
  readonly role: Role
  readonly query: URLSearchParams
  /** Value of the cookie that let it in: tells browsers apart, never people. */
  readonly cookie: string
}

export function attachSyncDoor(server: Server, parts: UpgradeParts): SyncDoor {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: wireLimits.frameBytes,
    perMessageDeflate: false,
    // We close with our own code; text frames are rubbish anyway.
    skipUTF8Validation: true,
    // The session answers pings itself: who pings without reading would pile up answers here.
    autoPong: false,
  })
  const sessions = new Set<Session>()
  const frames = new WireFrames()
  const nudging = setInterval(() => {
    for (const session of sessions) session.nudge(wireTimes.quietPingMs - NUDGE_EVERY_MS)
  }, NUDGE_EVERY_MS)
  const checking = setInterval(() => {
    for (const session of sessions) session.checkAlive()
  }, CHECK_ALIVE_EVERY_MS)
  nudging.unref()
  checking.unref()

  function welcome(socket: WebSocket, line: Duplex, { workshop, role, query, cookie }: Guest): void {
    const { registry, metrics, log } = parts
    const session = new Session(socket, {
      line,
      frames,
      workshop,
      role,
      wantsExtensions: query.get(EXTENSIONS_QUERY) === '1',
      clientId: parseClientId(query.get(CLIENT_ID_QUERY)),
      tab: query.get(TAB_QUERY)?.slice(0, MAX_TAB_LENGTH) || null,
      cookie,
      registry,
      metrics,
      log,
    })
    sessions.add(session)
    socket.on('close', () => sessions.delete(session))
  }

  function ignoreBroken(error: Error): void {
    parts.log.debug({ err: error }, 'connection broke while joining')
  }

  async function handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const guest = await admit(request, parts)
    if (typeof guest === 'number') return refuseUpgrade(socket, guest)
    // No await from here on: admit's last look at the room and taking the seat must be one turn.
    sockets.handleUpgrade(request, socket, head, (opened) => {
      // From here the session hears of errors. A socket that was refused keeps its listener until it is gone.
      socket.off('error', ignoreBroken)
      welcome(opened, socket, guest)
    })
  }

  server.on('upgrade', (request, socket, head) => {
    // The socket is nobody's yet; without a listener its error would end the process.
    socket.on('error', ignoreBroken)
    handleUpgrade(request, socket, head).catch((error) => {
      parts.log.error({ err: error }, 'upgrade failed')
      refuseUpgrade(socket, 500)
    })
  })
  return {
    close: (why) => {
      clearInterval(nudging)
      clearInterval(checking)
      for (const session of sessions) session.close(why)
      sockets.close()
    },
  }
}

/** Who this is, or the HTTP status that says why not. */
async function admit(request: IncomingMessage, parts: UpgradeParts): Promise<Guest | number> {
  const url = new URL(`http://localhost${request.url ?? '/'}`)
  const id = /^\/sync\/([a-z0-9-]{1,40})$/.exec(url.pathname)?.[1]
  if (id === undefined) return 404
  const { origin, cookie } = request.headers
  if (origin !== undefined && !isOwnOrigin(origin, parts.publicUrl())) return 403
  if (parts.isDraining()) return 503
  const found = await parts.storage.findWorkshop(id)
  if (found.state === 'unknown') return 404
  if (found.state === 'deleted') return 410
  const role = roleOfRequest(parts.secret, found.record, cookie, url.searchParams.get(ROLE_QUERY), Date.now())
  if (role === null) return 401
  await noteUse(parts, found.record, new Date())
  if (parts.registry.isFull(id, role)) return 503
  const value = parseCookieHeader(cookie).get(cookieName(id, role)) ?? ''
  return { workshop: id, role, query: url.searchParams, cookie: value }
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

function parseClientId(text: string | null): number | null {
  const value = text !== null && /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? value : null
}
