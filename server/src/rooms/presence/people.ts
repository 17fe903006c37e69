// Who is and was in one room: their presence, who owns which client id, and what of that is stored.

import { nameKey } from '@draaitafel/shared/base/name.ts'
import type { OfParties } from '@draaitafel/shared/plan/person.ts'
import { may } from '../../access/policy.ts'
import type { SeenRow } from '../../storage/workshopStore.ts'
import type { Voices } from '../judge/judge.ts'
import type { SessionPort } from '../owed/sessionPort.ts'
import { Authors } from './authors.ts'
import { type BoardParts, PresenceBoard } from './board.ts'
import type { SeenKeeper } from './seenKeeper.ts'
import { voicesOf } from './voices.ts'

export interface PeopleParts extends Pick<BoardParts, 'hasParty' | 'onRefused'> {
  /** Who was seen here before, and where that is stored. */
  readonly seen: readonly SeenRow[]
  readonly seenKeeper: SeenKeeper
}

export class People {
  readonly board: PresenceBoard
  private readonly authors: Authors
  private readonly seenKeeper: SeenKeeper

  constructor({ hasParty, onRefused, seen, seenKeeper }: PeopleParts) {
    this.seenKeeper = seenKeeper
    this.authors = new Authors({
      isHere: (clientId) => this.board.isSeated(clientId),
      rows: seen,
      onChange: seenKeeper.note,
    })
    this.board = new PresenceBoard({
      hasParty,
      onRefused,
      mayBring: (port, clientId) => this.authors.mayBring(port, clientId),
      onShown: (port, clientId, who) => this.authors.shown(port, clientId, who),
    })
  }

  /** Returns the session that spoke for the same client id until now: it has to go. */
  join(port: SessionPort): SessionPort | null {
    this.authors.announce(port)
    return this.board.join(port)
  }

  receive(port: SessionPort, update: Uint8Array): void {
    if (may(port.role, 'showPresence')) this.board.receive(port, update)
  }

  mayBring(port: SessionPort, author: number): boolean {
    return this.authors.mayBring(port, author)
  }

  /** It wrote something of its own into the plan. */
  wrote(port: SessionPort): void {
    this.authors.wrote(port)
  }

  voicesOf(port: SessionPort, isBringing: (party: string) => boolean): Voices {
    return voicesOf(port, { presence: this.board, authors: this.authors, isBringing })
  }

  /** Who is here, as everyone was told, in which browser and in which role. */
  everyone(): ReturnType<PresenceBoard['everyone']> {
    this.board.flush()
    return this.board.everyone()
  }

  /** Every party for which someone in this browser was seen by this name. */
  seatsOf(browser: string, name: string): ReadonlySet<string> {
    const seats = [...this.authors.seatsOf(browser)].filter(([, names]) => names.has(nameKey(name)))
    return new Set(seats.map(([party]) => party))
  }

  /** Forgets who was seen by this name (see Authors), on disk too; rejects while storage fails. */
  forgetSeen(name: string, parties: OfParties, browser: string | null): Promise<void> {
    this.authors.forgetName(name, parties, browser)
    return this.seenKeeper.wiped()
  }

  /** What was seen up to now is on disk when it resolves, or could not be written now; null: nothing to wait for. */
  written(): Promise<void> | null {
    return this.seenKeeper.written()
  }

  /** Before the room is unloaded: stores who was seen, if possible. */
  kept(): Promise<void> {
    return this.seenKeeper.flushed()
  }

  stop(): void {
    this.board.stop()
    this.seenKeeper.stop()
  }
}
