// Who is here and what they hold, for one room: the latest state per session, lossy and never stored. A session speaks
// for one client id only; party and role are stamped here (docs/decisions/10-presence-identity.md). Others' ids are
// dropped before anything is parsed: every stock client echoes what it hears, so a foreign id is not an offence. Clocks are
// the clients' own: one that is not high enough is not made higher here, its client is asked to say it again.

import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { wireLimits, wireTimes } from '@draaitafel/shared/protocol/limits.ts'
import * as decoding from 'lib0/decoding'
import { type PresenceEntry, presenceFrame } from '../owed/frames.ts'
import type { SessionPort } from '../owed/sessionPort.ts'
import { ClockMemory } from './clocks.ts'
import { PresenceSeat, type Shown } from './seat.ts'

/** No real client's clock gets this far. */
const MAX_CLOCK = 2 ** 40
const GONE = 'null'
/** No other JSON of that length begins with an n. */
const FIRST_OF_GONE = 0x6e

export interface BoardParts {
  /** Is there a party with this id in the plan? */
  hasParty(id: string): boolean
  /** May the session deliver what was written under this id, as far as is known? */
  mayBring(port: SessionPort, clientId: number): boolean
  /** Everyone was sent who sits there. */
  onShown(port: SessionPort, clientId: number, who: Shown): void
  /** Something was left out, for a reason that is counted. */
  onRefused(reason: 'presenceTooLarge' | 'presenceTooFast' | 'malformed'): void
}

export class PresenceBoard {
  private readonly parts: BoardParts
  private readonly seats = new Map<SessionPort, PresenceSeat>()
  private readonly seatOfClient = new Map<number, PresenceSeat>()
  private readonly clocks = new ClockMemory()
  /** Contents of the next frame: seats with news, and entries ready to send. */
  private readonly unread = new Set<PresenceSeat>()
  private readonly changed = new Map<number, PresenceEntry>()
  /** Sessions to ask for their state again, with a higher clock. */
  private readonly asked = new Set<PresenceSeat>()
  private readonly decoder = new TextDecoder()
  private timer: NodeJS.Timeout | null = null
  private flushedAt = 0
  private stopped = false

  constructor(parts: BoardParts) {
    this.parts = parts
  }

  /** Returns the session that spoke for this client id until now: the same client came back, and the old one has to go. */
  join(port: SessionPort): SessionPort | null {
    const seat = new PresenceSeat(port)
    this.seats.set(port, seat)
    if (port.clientId === null) return null
    const before = this.seatOfClient.get(port.clientId)
    if (before && !before.isSameClient(port)) {
      // Ids are no secret: whoever sits there stays, if it is alive. The newcomer is bound like one without an id.
      seat.wanted = port.clientId
      before.port.proveAlive()
      return null
    }
    // Nor does it become free when who wrote under it is away for a while.
    if (!before && !this.parts.mayBring(port, port.clientId)) return null
    this.bind(seat, port.clientId)
    if (!before) return null
    seat.takeOver(before)
    this.unread.delete(before)
    this.asked.delete(before)
    this.seats.delete(before.port)
    return before.port
  }

  leave(port: SessionPort): void {
    const seat = this.seats.get(port)
    if (!seat) return
    // Who it was to the last: it may bring later what it wrote as such.
    if (this.unread.has(seat)) this.flush()
    this.seats.delete(port)
    this.asked.delete(seat)
    const { clientId } = seat
    if (clientId === null || this.seatOfClient.get(clientId) !== seat) return
    this.seatOfClient.delete(clientId)
    // With the same clock, so that its next state, if it comes back, is newer than the removal.
    if (seat.json !== null) this.announce({ clientId, clock: seat.clock, json: GONE })
    for (const other of this.seats.values())
      if (other.clientId === null && other.wanted === clientId) this.ask(other, clientId)
  }

  /** Does a session own this id now? */
  isSeated(clientId: number): boolean {
    return this.seatOfClient.has(clientId)
  }

  /** Who is here, in the eyes of everyone, and in which browser. */
  everyone(): readonly (Shown & { readonly browser: string })[] {
    return [...this.seats.values()].flatMap(({ port: { browser }, shown }) => (shown ? [{ ...shown, browser }] : []))
  }

  /** Sends this session's presence now, so that it can speak under it: nobody speaks unseen. */
  showNow(port: SessionPort): void {
    const seat = this.seats.get(port)
    if (!seat) return
    const finds = seat.findsParty(this.parts.hasParty)
    if (finds) this.tellOf(seat)
    if (finds || this.unread.has(seat)) this.flush()
  }

  /** As whom everyone sees this session; null while they were sent nothing, or that nobody is there. */
  shownOf(port: SessionPort): Shown | null {
    return this.seats.get(port)?.shown ?? null
  }

  /** An awareness update from a session. Throws on a truncated one. */
  receive(port: SessionPort, update: Uint8Array): void {
    const seat = this.seats.get(port)
    if (!seat) return
    if (update.length > wireLimits.presenceFrameBytes) {
      this.parts.onRefused('presenceTooLarge')
      return
    }
    const tooFast = seat.isTooFast(performance.now())
    if (tooFast) this.parts.onRefused('presenceTooFast')
    const decoder = decoding.createDecoder(update)
    const count = decoding.readVarUint(decoder)
    // What a client says of itself stands alone in a frame, or first.
    const examined = Math.min(count, tooFast ? 1 : wireLimits.presenceEntries)
    for (let left = examined; left > 0; left--) this.receiveEntry(seat, decoder)
    if (examined === count && decoding.hasContent(decoder)) throw new Error('Bytes after the last presence state')
  }

  /** The whole board to one session; from now on it also hears what changes. */
  introduce(port: SessionPort): void {
    const seat = this.seats.get(port)
    if (!seat) return
    if (!seat.listens && !port.wantsExtensions) this.askOthers(seat)
    seat.listens = true
    if (seat.missed) this.showAgain(seat)
    // Our own client must hear also that nobody is here.
    else this.show(seat, this.entriesFor(seat), port.wantsExtensions)
  }

  /** A slow reader has read all that waited for it. */
  caughtUp(port: SessionPort): void {
    const seat = this.seats.get(port)
    if (seat?.missed) this.showAgain(seat)
  }

  /** Something else goes out to the room in this turn: what waits here may go along, unless the last time was just now. */
  flushAlong(): void {
    if (this.timer && performance.now() - this.flushedAt >= wireTimes.presenceFlushMinMs) this.flush()
  }

  stop(): void {
    this.stopped = true
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
  }

  private receiveEntry(seat: PresenceSeat, decoder: decoding.Decoder): void {
    const clientId = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    const length = decoding.readVarUint(decoder)
    const start = decoder.pos
    const end = start + length
    if (end > decoder.arr.length) throw new Error('A presence state is torn')
    decoder.pos = end
    if (seat.clientId !== null && seat.clientId !== clientId) return
    if (clock > Math.max(MAX_CLOCK, this.clocks.of(clientId) + 1)) return
    const isGone = length === GONE.length && decoder.arr[start] === FIRST_OF_GONE
    // Ignore "gone" from a session that was never seen.
    if (seat.clientId === null && (isGone || !this.claim(seat, clientId, clock))) return
    if (clock <= seat.heard) return
    if (length > wireLimits.presenceBytes) {
      this.parts.onRefused('presenceTooLarge')
      return
    }
    seat.hold(clock, decoder.arr.subarray(start, end))
    this.unread.add(seat)
    this.schedule()
  }

  /** Whether the session, which has no id yet, gets this one. It may be echoing what it heard of someone else. */
  private claim(seat: PresenceSeat, clientId: number, clock: number): boolean {
    if (!this.parts.mayBring(seat.port, clientId)) return false
    const holder = this.seatOfClient.get(clientId)
    if (holder) {
      // After a dropped connection the old session may still hold the id of someone who is back.
      if (seat.wanted === null || clock > holder.heard) {
        seat.wanted = clientId
        holder.port.proveAlive()
      }
      return false
    }
    if (clock > this.clocks.of(clientId)) {
      this.bind(seat, clientId)
      return true
    }
    // Someone who left and is back, or an echo of what it said before it left. Only the former has an answer.
    if (seat.wanted !== clientId) this.ask(seat, clientId)
    seat.wanted = clientId
    return false
  }

  private bind(seat: PresenceSeat, clientId: number): void {
    seat.clientId = clientId
    this.seatOfClient.set(clientId, seat)
  }

  /**
   * Tells a session that it is gone. y-protocols' Awareness, and our own client, answer with their state and a higher
   * clock: then nobody who heard an older one can take it for old news.
   */
  private ask(seat: PresenceSeat, clientId: number): void {
    const clock = Math.max(0, seat.heard, this.clocks.of(clientId))
    seat.port.sendPresence(presenceFrame([{ clientId, clock, json: GONE }]))
  }

  /** A stock client that was here before remembers everyone's clock and takes no state with the same. */
  private askOthers(newcomer: PresenceSeat): void {
    for (const seat of this.seats.values()) if (seat !== newcomer && seat.json !== null) this.asked.add(seat)
    if (this.asked.size > 0) this.schedule()
  }

  private announce(entry: PresenceEntry): void {
    this.clocks.saw(entry.clientId, entry.clock, (clientId) => this.seatOfClient.has(clientId))
    this.changed.set(entry.clientId, entry)
    this.schedule()
  }

  private schedule(): void {
    if (this.timer || this.stopped) return
    const wait = Math.max(0, this.flushedAt + wireTimes.presenceFlushMs - performance.now())
    this.timer = setTimeout(() => this.flush(), wait)
  }

  /** Sends what is waiting. */
  flush(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    this.flushedAt = performance.now()
    for (const seat of this.unread) this.read(seat)
    this.unread.clear()
    if (this.changed.size > 0) {
      const shared = presenceFrame([...this.changed.values()])
      for (const seat of this.seats.values()) if (seat.listens) this.tell(seat, shared)
      const told = [...this.changed.keys()]
      this.changed.clear()
      for (const clientId of told) this.wasShown(clientId)
    }
    for (const seat of this.asked) if (seat.clientId !== null) this.ask(seat, seat.clientId)
    this.asked.clear()
  }

  private read(seat: PresenceSeat): void {
    const { clientId, port, clock: shownBefore } = seat
    if (clientId === null) return
    const { kind } = seat.read(this.decoder, this.parts.hasParty)
    if (kind === 'noJson') {
      this.parts.onRefused('malformed')
      port.close(closeCodes.malformed)
    } else if (kind === 'shown') {
      // Others may have heard as much of it on an earlier connection, and take only what is newer.
      if (shownBefore < 0 && (!port.wantsExtensions || seat.clock <= this.clocks.of(clientId))) this.asked.add(seat)
      this.tellOf(seat)
    }
  }

  private tellOf({ clientId, clock, json }: PresenceSeat): void {
    if (clientId !== null) this.announce({ clientId, clock, json: json ?? GONE })
  }

  private wasShown(clientId: number): void {
    const seat = this.seatOfClient.get(clientId)
    if (!seat) return
    seat.shown = seat.who
    if (seat.shown) this.parts.onShown(seat.port, clientId, seat.shown)
  }

  private tell(seat: PresenceSeat, shared: Uint8Array): void {
    if (!seat.missed) seat.missed = !seat.port.sendPresence(shared)
    else if (!seat.port.isSlow) this.showAgain(seat)
  }

  private show(seat: PresenceSeat, entries: readonly PresenceEntry[], evenNobody = false): void {
    seat.missed = (evenNobody || entries.length > 0) && !seat.port.sendPresence(presenceFrame(entries))
  }

  /** Everyone, and also who left: that may be what was missed. */
  private showAgain(seat: PresenceSeat): void {
    const entries = new Map(
      [...this.clocks.entries()].map(([clientId, clock]) => [clientId, { clientId, clock, json: GONE }]),
    )
    for (const entry of this.entriesFor(seat)) entries.set(entry.clientId, entry)
    if (seat.clientId !== null) entries.delete(seat.clientId)
    this.show(seat, [...entries.values()])
  }

  private entriesFor(listener: PresenceSeat): PresenceEntry[] {
    return [...this.seats.values()].flatMap(({ clientId, clock, json }) =>
      clientId === null || json === null || clientId === listener.clientId ? [] : [{ clientId, clock, json }],
    )
  }
}
