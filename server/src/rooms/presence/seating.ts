// Which session speaks for which client id, for one room. Ids are no secret: whoever sits there stays for as long as it is
// alive, and an id does not become free when who wrote under it is away for a while.

import type { PresenceEntry } from '../owed/frames.ts'
import type { SessionPort } from '../owed/sessionPort.ts'
import { PresenceSeat } from './seat.ts'

export interface SeatingParts {
  /** May the session deliver what was written under this id, as far as is known? */
  mayBring(port: SessionPort, clientId: number): boolean
  /** The highest clock that anyone saw of this id. */
  clockOf(clientId: number): number
  /** Tells a session that it is gone, so that a client that is really there answers with a higher clock. */
  ask(seat: PresenceSeat, clientId: number): void
}

export class Seating {
  private readonly parts: SeatingParts
  private readonly seats = new Map<SessionPort, PresenceSeat>()
  private readonly holders = new Map<number, PresenceSeat>()

  constructor(parts: SeatingParts) {
    this.parts = parts
  }

  get size(): number {
    return this.seats.size
  }

  [Symbol.iterator](): IterableIterator<PresenceSeat> {
    return this.seats.values()
  }

  of(port: SessionPort): PresenceSeat | undefined {
    return this.seats.get(port)
  }

  /** The session that speaks for this id. */
  holderOf(clientId: number): PresenceSeat | undefined {
    return this.holders.get(clientId)
  }

  /** What everyone shows but the listener itself. */
  statesFor(listener: PresenceSeat): readonly PresenceEntry[] {
    return [...this].flatMap(({ clientId, clock, json }) =>
      clientId === null || json === null || clientId === listener.clientId ? [] : [{ clientId, clock, json }],
    )
  }

  /** Gives the seat that spoke for this client id until now: the same client came back, and the old one has to go. */
  join(port: SessionPort): PresenceSeat | null {
    const seat = new PresenceSeat(port)
    this.seats.set(port, seat)
    if (port.clientId === null) return null
    const before = this.holders.get(port.clientId)
    if (before && !before.isSameClient(port)) {
      // The newcomer is bound like one without an id.
      seat.wanted = port.clientId
      before.port.proveAlive()
      return null
    }
    if (!before && !this.parts.mayBring(port, port.clientId)) return null
    this.bind(seat, port.clientId)
    if (!before) return null
    seat.takeOver(before)
    this.seats.delete(before.port)
    return before
  }

  /** Gives the id that nobody speaks for any more. */
  leave(seat: PresenceSeat): number | null {
    this.seats.delete(seat.port)
    const { clientId } = seat
    if (clientId === null || this.holders.get(clientId) !== seat) return null
    this.holders.delete(clientId)
    return clientId
  }

  /** Those that would speak for this id if they could are asked whether they still do. */
  askWhoWants(clientId: number): void {
    for (const seat of this) if (seat.clientId === null && seat.wanted === clientId) this.parts.ask(seat, clientId)
  }

  /** Whether the session, which has no id yet, gets this one. It may be echoing what it heard of someone else. */
  claim(seat: PresenceSeat, clientId: number, clock: number): boolean {
    if (!this.parts.mayBring(seat.port, clientId)) return false
    const holder = this.holders.get(clientId)
    if (holder) {
      // After a dropped connection the old session may still hold the id of someone who is back.
      if (seat.wanted === null || clock > holder.heard) {
        seat.wanted = clientId
        holder.port.proveAlive()
      }
      return false
    }
    if (clock > this.parts.clockOf(clientId)) {
      this.bind(seat, clientId)
      return true
    }
    // Someone who left and is back, or an echo of what it said before it left. Only the former has an answer.
    if (seat.wanted !== clientId) this.parts.ask(seat, clientId)
    seat.wanted = clientId
    return false
  }

  private bind(seat: PresenceSeat, clientId: number): void {
    seat.clientId = clientId
    this.holders.set(clientId, seat)
  }
}
