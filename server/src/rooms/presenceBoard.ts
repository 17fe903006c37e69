// Who is here and what they hold, for one room: the latest state per session, lossy and never stored. A session speaks
// for one client id only; the role is stamped here. Others' ids are dropped before anything is parsed: every stock
// client echoes what it hears, so a foreign id is no offence.

import { wireLimits, wireTimes } from '@draaitafel/shared/protocol/limits.ts'
import { type Presence, parsePresence } from '@draaitafel/shared/protocol/presence.ts'
import * as decoding from 'lib0/decoding'
import { type PresenceEntry, presenceFrame } from './frames.ts'
import type { SessionPort } from './sessionPort.ts'

interface Seat {
  readonly port: SessionPort
  clientId: number | null
  /** Added to the client's own clock, so that someone who comes back is not older than the news of leaving. */
  clockAhead: number
  clock: number
  json: string | null
  /** Gets the board's frames; false until it has the whole picture. */
  listens: boolean
}

/** How many ids that left are remembered, per room, to put their clock ahead when they come back. */
const MAX_REMEMBERED = 1000
/** No client counts this far; one past the largest exact integer would be unreadable to everyone. */
const MAX_CLOCK = 2 ** 40
const GONE = 'null'

export class PresenceBoard {
  private readonly seats = new Map<SessionPort, Seat>()
  private readonly seatOfClient = new Map<number, Seat>()
  private readonly lastClocks = new Map<number, number>()
  private readonly changed = new Map<number, PresenceEntry>()
  private timer: NodeJS.Timeout | null = null
  private flushedAt = 0

  /** Gives the session that spoke for the same client id until now: the same client, come back; it has to go. */
  join(port: SessionPort): SessionPort | null {
    const seat: Seat = { port, clientId: null, clockAhead: 0, clock: -1, json: null, listens: false }
    this.seats.set(port, seat)
    if (port.clientId === null) return null
    const before = this.seatOfClient.get(port.clientId)
    if (before && !isSameClient(before.port, port)) {
      // Ids are no secret: whoever sits there stays, if it is alive. The newcomer is bound like one without an id.
      before.port.proveAlive()
      return null
    }
    this.bind(seat, port.clientId)
    if (!before) return null
    // It keeps what it last showed until the new session says otherwise; nobody is told that it left.
    seat.clock = before.clock
    seat.clockAhead = before.clockAhead
    seat.json = before.json
    this.seats.delete(before.port)
    return before.port
  }

  leave(port: SessionPort): void {
    const seat = this.seats.get(port)
    this.seats.delete(port)
    if (!seat || seat.clientId === null || this.seatOfClient.get(seat.clientId) !== seat) return
    this.seatOfClient.delete(seat.clientId)
    if (seat.json === null) return
    this.announce(seat.clientId, seat.clock + 1, GONE)
  }

  /** An awareness update from a session. Throws on a torn one, or on its own state being no JSON. */
  receive(port: SessionPort, update: Uint8Array): void {
    const seat = this.seats.get(port)
    if (!seat) return
    const decoder = decoding.createDecoder(update)
    for (let left = decoding.readVarUint(decoder); left > 0; left--) {
      const clientId = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      const text = decoding.readVarUint8Array(decoder)
      if (!this.speaksFor(seat, clientId, clock) || text.length > wireLimits.presenceBytes) continue
      this.place(seat, clientId, clock + seat.clockAhead, JSON.parse(new TextDecoder().decode(text)))
    }
    if (decoding.hasContent(decoder)) throw new Error('Bytes after the last presence state')
  }

  /** The whole board to one session; from now on it also hears what changes. */
  introduce(port: SessionPort): void {
    const seat = this.seats.get(port)
    if (!seat) return
    seat.listens = true
    const entries = this.entries().filter(({ clientId }) => clientId !== seat.clientId)
    if (entries.length > 0) port.sendPresence(presenceFrame(entries))
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
  }

  private speaksFor(seat: Seat, clientId: number, clock: number): boolean {
    if (seat.clientId === null) {
      const holder = this.seatOfClient.get(clientId)
      // After a cut line the old connection may still hold the id of someone who is back.
      if (holder) holder.port.proveAlive()
      else this.bind(seat, clientId)
    }
    if (seat.clientId !== clientId || clock > MAX_CLOCK) return false
    const last = this.lastClocks.get(clientId)
    if (seat.clock < 0 && last !== undefined) seat.clockAhead = Math.max(0, last + 1 - clock)
    return clock + seat.clockAhead > seat.clock
  }

  private bind(seat: Seat, clientId: number): void {
    seat.clientId = clientId
    this.seatOfClient.set(clientId, seat)
  }

  private place(seat: Seat, clientId: number, clock: number, state: unknown): void {
    const presence = parsePresence(state)
    if (presence === null && state !== null) return
    const stamped: Presence | null = presence && { ...presence, role: seat.port.role }
    seat.clock = clock
    seat.json = stamped && JSON.stringify(stamped)
    this.announce(clientId, clock, seat.json ?? GONE)
  }

  private announce(clientId: number, clock: number, json: string): void {
    this.remember(clientId, clock)
    this.changed.set(clientId, { clientId, clock, json })
    if (this.timer) return
    const wait = Math.max(0, this.flushedAt + wireTimes.presenceFlushMs - performance.now())
    this.timer = setTimeout(() => this.flush(), wait)
  }

  private remember(clientId: number, clock: number): void {
    this.lastClocks.delete(clientId)
    this.lastClocks.set(clientId, clock)
    if (this.lastClocks.size <= MAX_REMEMBERED) return
    for (const oldest of this.lastClocks.keys()) {
      if (this.seatOfClient.has(oldest)) continue
      this.lastClocks.delete(oldest)
      return
    }
  }

  private flush(): void {
    this.timer = null
    this.flushedAt = performance.now()
    const entries = [...this.changed.values()]
    this.changed.clear()
    const shared = presenceFrame(entries)
    for (const seat of this.seats.values()) if (seat.listens) this.tell(seat, entries, shared)
  }

  private tell(seat: Seat, entries: readonly PresenceEntry[], shared: Uint8Array): void {
    // With its clock put ahead, its own state would look newer to it than what it has in hand, and overwrite that.
    const others = seat.clockAhead === 0 ? entries : entries.filter(({ clientId }) => clientId !== seat.clientId)
    if (others.length > 0) seat.port.sendPresence(others === entries ? shared : presenceFrame(others))
  }

  private entries(): PresenceEntry[] {
    return [...this.seats.values()].flatMap(({ clientId, clock, json }) =>
      clientId === null || json === null ? [] : [{ clientId, clock, json }],
    )
  }
}

/** Of the same role, and the same tab; a client that says nothing of its tab must at least be the same browser. */
function isSameClient(seated: SessionPort, newcomer: SessionPort): boolean {
  if (seated.role !== newcomer.role) return false
  if (seated.tab !== null || newcomer.tab !== null) return seated.tab === newcomer.tab
  return seated.cookie === newcomer.cookie
}
