// Who is here and what they hold, for one room: the latest state per session, lossy and never stored. A session speaks
// for one client id only (seating.ts); party and role are stamped here (docs/decisions/10-presence-identity.md). Others' ids are
// dropped before anything is parsed: every stock client echoes what it hears, so a foreign id is not an offence. Clocks are
// the clients' own: one that is not high enough is not made higher here, its client is asked to say it again.

import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { type PresenceEntry, presenceFrame } from '../owed/frames.ts'
import type { SessionPort } from '../owed/sessionPort.ts'
import { mayGoAlong, msUntilFlush } from './beat.ts'
import { ClockMemory } from './clocks.ts'
import { readPresenceUpdate, saysGone } from './presenceUpdate.ts'
import type { PresenceSeat, Shown } from './seat.ts'
import { Seating } from './seating.ts'

/** No real client's clock gets this high. */
const MAX_CLOCK = 2 ** 40
const GONE = 'null'

export interface BoardParts {
  /** Is there a party with this id in the plan? */
  hasParty(id: string): boolean
  /** May the session deliver what was written under this id, as far as is known? */
  mayBring(port: SessionPort, clientId: number): boolean
  /** Everyone was sent who sits there. */
  onShown(port: SessionPort, clientId: number, who: Shown): void
  /** Something was left out, for a reason that the metrics count. */
  onRefused(reason: 'presenceTooLarge' | 'presenceTooFast' | 'malformed'): void
}

export class PresenceBoard {
  private readonly parts: BoardParts
  private readonly seats: Seating
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
    this.seats = new Seating({
      mayBring: parts.mayBring,
      clockOf: (clientId) => this.clocks.of(clientId),
      ask: (seat, clientId) => this.ask(seat, clientId),
    })
  }

  /**
   * Returns the session that spoke for this client id until now: the same client came back, and the old session has
   * to go.
   */
  join(port: SessionPort): SessionPort | null {
    const before = this.seats.join(port)
    if (!before) return null
    this.unread.delete(before)
    this.asked.delete(before)
    return before.port
  }

  leave(port: SessionPort): void {
    const seat = this.seats.of(port)
    if (!seat) return
    // Its last identity: work done under it may be delivered later.
    if (this.unread.has(seat)) this.flush()
    this.asked.delete(seat)
    const clientId = this.seats.leave(seat)
    if (clientId === null) return
    // With the same clock, so that its next state, if it comes back, is newer than the removal.
    if (seat.json !== null) this.announce({ clientId, clock: seat.clock, json: GONE })
    this.seats.askWhoWants(clientId)
  }

  /** Does a session own this id now? */
  isSeated(clientId: number): boolean {
    return this.seats.holderOf(clientId) !== undefined
  }

  /** Who is here, as everyone sees it, in which browser and in which role. */
  everyone(): readonly (Shown & Pick<SessionPort, 'browser' | 'role'>)[] {
    return [...this.seats].flatMap(({ port: { browser, role }, shown }) => (shown ? [{ ...shown, browser, role }] : []))
  }

  /** Sends this session's presence now, so that it can write under it: nobody writes unseen. */
  showNow(port: SessionPort): void {
    const seat = this.seats.of(port)
    if (!seat) return
    const finds = seat.findsParty(this.parts.hasParty)
    if (finds) this.tellOf(seat)
    if (finds || this.unread.has(seat)) this.flush()
  }

  /** How everyone sees this session; null while nothing was sent, or while it is absent. */
  shownOf(port: SessionPort): Shown | null {
    return this.seats.of(port)?.shown ?? null
  }

  /** An awareness update from a session. Throws on a truncated one. */
  receive(port: SessionPort, update: Uint8Array): void {
    const seat = this.seats.of(port)
    if (!seat) return
    if (update.length > wireLimits.presenceFrameBytes) {
      this.parts.onRefused('presenceTooLarge')
      return
    }
    const tooFast = seat.isTooFast(performance.now())
    if (tooFast) this.parts.onRefused('presenceTooFast')
    // A client's own state is alone in a frame, or the first in it.
    readPresenceUpdate(update, tooFast ? 1 : wireLimits.presenceEntries, (clientId, clock, start, end) => {
      if (this.mayShow(seat, clientId, clock, saysGone(update, start, end))) this.hold(seat, clock, update, start, end)
    })
  }

  /** The whole board to one session; from now on it also hears what changes. */
  introduce(port: SessionPort): void {
    const seat = this.seats.of(port)
    if (!seat) return
    if (!seat.listens && !port.wantsExtensions) this.askOthers(seat)
    seat.listens = true
    if (seat.missed) this.showAgain(seat)
    // Our own client also has to hear that nobody is here.
    else this.show(seat, this.seats.statesFor(seat), port.wantsExtensions)
  }

  /** A slow reader has read everything that was waiting for it. */
  caughtUp(port: SessionPort): void {
    const seat = this.seats.of(port)
    if (seat?.missed) this.showAgain(seat)
  }

  /**
   * Something else is sent to the room in this tick: waiting presence may be sent along, unless the last time was
   * just now.
   */
  flushAlong(): void {
    if (this.timer && mayGoAlong(this.flushedAt, performance.now(), this.seats.size)) this.flush()
  }

  stop(): void {
    this.stopped = true
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
  }

  /** Is it news, and this session's to tell? */
  private mayShow(seat: PresenceSeat, clientId: number, clock: number, isGone: boolean): boolean {
    if (seat.clientId !== null && seat.clientId !== clientId) return false
    if (clock > Math.max(MAX_CLOCK, this.clocks.of(clientId) + 1)) return false
    // Ignore "gone" from a session that was never seen.
    if (seat.clientId === null && (isGone || !this.seats.claim(seat, clientId, clock))) return false
    return clock > seat.heard
  }

  private hold(seat: PresenceSeat, clock: number, update: Uint8Array, start: number, end: number): void {
    if (end - start > wireLimits.presenceBytes) {
      this.parts.onRefused('presenceTooLarge')
      return
    }
    seat.hold(clock, update.subarray(start, end))
    this.unread.add(seat)
    this.schedule()
  }

  /**
   * Tells a session that it is gone. y-protocols' Awareness, and our own client, answer with their state and a higher
   * clock: then nobody who has an older one will take it for outdated.
   */
  private ask(seat: PresenceSeat, clientId: number): void {
    const clock = Math.max(0, seat.heard, this.clocks.of(clientId))
    seat.port.sendPresence(presenceFrame([{ clientId, clock, json: GONE }]))
  }

  /** A stock client that was here before remembers everyone's clock and ignores a state with the same one. */
  private askOthers(newcomer: PresenceSeat): void {
    for (const seat of this.seats) if (seat !== newcomer && seat.json !== null) this.asked.add(seat)
    if (this.asked.size > 0) this.schedule()
  }

  private announce(entry: PresenceEntry): void {
    this.clocks.saw(entry.clientId, entry.clock, (clientId) => this.isSeated(clientId))
    this.changed.set(entry.clientId, entry)
    this.schedule()
  }

  private schedule(): void {
    if (this.timer || this.stopped) return
    this.timer = setTimeout(() => this.flush(), msUntilFlush(this.flushedAt, performance.now(), this.seats.size))
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
      for (const seat of this.seats) if (seat.listens) this.tell(seat, shared)
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
      // Others may have received as much on an earlier connection, and only accept what is newer.
      if (shownBefore < 0 && (!port.wantsExtensions || seat.clock <= this.clocks.of(clientId))) this.asked.add(seat)
      this.tellOf(seat)
    }
  }

  private tellOf({ clientId, clock, json }: PresenceSeat): void {
    if (clientId !== null) this.announce({ clientId, clock, json: json ?? GONE })
  }

  private wasShown(clientId: number): void {
    const seat = this.seats.holderOf(clientId)
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
    for (const entry of this.seats.statesFor(seat)) entries.set(entry.clientId, entry)
    if (seat.clientId !== null) entries.delete(seat.clientId)
    this.show(seat, [...entries.values()])
  }
}
