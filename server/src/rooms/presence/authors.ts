// Who owns which Yjs client id, for one room. Yjs trusts an id for ever: anyone who wrote under someone else's, ahead
// of its clock, would make that person's next edits vanish silently. Kept after someone has left, as they may come
// back with edits made offline; `onChange` is told what is stored of it (authorRows.ts).

import { nameKey } from '@draaitafel/shared/base/name.ts'
import { isOfThese, type OfParties } from '@draaitafel/shared/plan/person.ts'
import { mayWriteAnything } from '../../access/policy.ts'
import type { SeenChange, SeenRow } from '../../storage/workshopStore.ts'
import type { SessionPort } from '../owed/sessionPort.ts'
import { changeOf, type Owner, readRow, type Seats, type Seen } from './authorRows.ts'
import type { Shown } from './seat.ts'

/** Parties of one browser, and names at one seat: people of one household, or someone correcting a typing error. */
const MAX_KEPT = 50
/** The ids of many workshop days; beyond this the one that left longest ago is forgotten. */
const MAX_OWNERS = 5000

export interface AuthorsParts {
  /** Is there a session now that sits there and speaks for this id? */
  isHere(clientId: number): boolean
  /** What was stored, oldest first. */
  readonly rows?: readonly SeenRow[]
  /** Something has to be stored differently from now on; `mayWait`: only the order of last use changed. */
  onChange?(change: SeenChange, mayWait?: boolean): void
}

export class Authors {
  private readonly owners = new Map<number, Owner>()
  private readonly parts: AuthorsParts
  /** Who owns the id that a facilitator leads with: the browser that first joined with it. */
  private readonly people = new Map<string, string>()
  /** Per browser and party, the names under which its people sat there, as everyone saw. */
  private readonly seen = new Map<string, Seats>()

  constructor(parts: AuthorsParts) {
    this.parts = parts
    for (const row of parts.rows ?? []) {
      const read = readRow(row)
      if (read?.of === 'owner') this.owners.set(read.clientId, read.owner)
      else if (read?.of === 'seats') this.seen.set(read.browser, read.seats)
      else if (read?.of === 'person') this.people.set(read.person, read.browser)
    }
  }

  /** The id a session announced is its own, unless it is known to be someone else's. */
  announce(port: SessionPort): void {
    const { clientId, browser, person, role } = port
    if (person !== null && role === 'facilitator' && !this.people.has(person)) {
      const [longestAgo] = forgetOldest(this.people, MAX_OWNERS)
      if (longestAgo !== undefined) this.keepPerson(longestAgo)
      this.people.set(person, browser)
      this.keepPerson(person)
    }
    if (clientId === null) return
    const owner = this.owners.get(clientId)
    if (!owner) this.own(port, clientId)
    else if (owner.browser === browser) this.isUsed(clientId, owner)
  }

  /** The others were sent who sits there: it counts from then on. */
  shown(port: SessionPort, clientId: number, who: Shown): void {
    // A session without an announced id gets the one it was seen under.
    const owner = this.owners.get(clientId) ?? this.own(port, clientId)
    // Who is here says so many times a second.
    const isNew = owner.shown !== who
    owner.shown = who
    const key = isNew ? nameKey(who.name) : ''
    // Someone who keeps showing a removed name is not recorded by it again; by their next name they are.
    if (isNew && owner.forgotten !== null && owner.forgotten === key) return
    if (isNew) this.seeOwner(port, clientId, owner, who.party, key)
    const seats = this.seatsUsed(port.browser)
    if (isNew && who.party !== null) this.seeSeat(port.browser, seats, who.party, key)
  }

  /** It wrote something under its own id: that stays its own, even if nobody ever saw it. */
  wrote(port: SessionPort): void {
    if (port.clientId === null) return
    const owner = this.owners.get(port.clientId)
    if (owner && !owner.isKept && owner.browser === port.browser) this.keepOwner(port, port.clientId, owner)
  }

  /**
   * Nobody has this name any more who sat for one of these parties, or anywhere in this browser; in any browser when
   * that is null.
   */
  forgetName(name: string, parties: OfParties, browser: string | null): void {
    const key = nameKey(name)
    const isTheirs = (where: string, party: string | null) =>
      browser === null || where === browser || isOfThese({ party }, parties)
    for (const [clientId, owner] of this.owners) {
      const { browser: where, seen, isKept } = owner
      if (!seen || !isTheirs(where, seen.party) || !seen.names.delete(key)) continue
      owner.forgotten = key
      if (isKept) this.parts.onChange?.(changeOf.owner(clientId, owner))
    }
    for (const [where, seats] of this.seen) {
      const gone = [...seats].filter(([party, names]) => isTheirs(where, party) && names.delete(key))
      if (gone.length > 0) this.keepSeats(where)
    }
  }

  /**
   * May this session deliver what was written under this id? Tabs of one browser share a copy of the plan, so they
   * may deliver each other's work. An id that nobody announced is anyone's.
   */
  mayBring(port: SessionPort, clientId: number): boolean {
    const owner = this.owners.get(clientId)
    if (owner === undefined) return true
    return owner.browser === port.browser || (owner.tab !== null && owner.tab === port.tab)
  }

  /** Was this written in the browser of this session, as far as is known? */
  isOfBrowser({ browser }: SessionPort, clientId: number): boolean {
    return this.owners.get(clientId)?.browser === browser
  }

  /** The party and name under which this was written, by another session than this one; null when not known. */
  seenAs(port: SessionPort, clientId: number): Readonly<Seen> | null {
    return clientId === port.clientId ? null : (this.owners.get(clientId)?.seen ?? null)
  }

  /** Every party for which someone in this browser was seen, and under which names. */
  seatsOf(browser: string): Readonly<Seats> {
    return this.seen.get(browser) ?? new Map()
  }

  /**
   * Never forgets people who are here; of those who left, the ones nobody ever saw are forgotten first, because
   * joining is cheap.
   */
  private makeRoomForOwner(): void {
    if (this.owners.size < MAX_OWNERS) return
    let longestAgo: number | undefined
    for (const [clientId, { seen }] of this.owners) {
      if (this.parts.isHere(clientId)) continue
      if (seen) longestAgo ??= clientId
      else longestAgo = clientId
      if (!seen) break
    }
    if (longestAgo === undefined) return
    const { isKept } = this.owners.get(longestAgo) ?? {}
    this.owners.delete(longestAgo)
    if (isKept) this.parts.onChange?.(changeOf.owner(longestAgo, undefined))
  }

  private own({ browser, tab }: SessionPort, clientId: number): Owner {
    this.makeRoomForOwner()
    const owner: Owner = { browser, tab, seen: null, shown: null, forgotten: null, isKept: false }
    this.owners.set(clientId, owner)
    return owner
  }

  /** Moves it to the end, here and on disk. */
  private isUsed(clientId: number, owner: Owner): void {
    owner.forgotten = null
    owner.shown = null
    this.owners.delete(clientId)
    this.owners.set(clientId, owner)
    if (owner.isKept) this.parts.onChange?.(changeOf.owner(clientId, owner), true)
    const seats = this.seen.get(owner.browser)
    if (seats?.size) this.parts.onChange?.(changeOf.seats(owner.browser, seats), true)
  }

  private seeOwner(port: SessionPort, clientId: number, owner: Owner, party: string | null, key: string): void {
    owner.forgotten = null
    if (owner.browser !== port.browser) return
    const before = owner.seen
    owner.seen ??= { party, names: new Set() }
    const isOtherParty = owner.seen.party === null && party !== null
    owner.seen.party ??= party
    const isNewName = add(owner.seen.names, key)
    if (!before || isOtherParty || isNewName) this.keepOwner(port, clientId, owner)
  }

  /** Last in the row: who is here is not the one to forget. */
  private seatsUsed(browser: string): Seats {
    const seats: Seats = this.seen.get(browser) ?? new Map()
    if (!this.seen.delete(browser)) {
      const [longestAgo] = forgetOldest(this.seen, MAX_OWNERS)
      if (longestAgo !== undefined) this.keepSeats(longestAgo)
    }
    this.seen.set(browser, seats)
    return seats
  }

  private seeSeat(browser: string, seats: Seats, party: string, key: string): void {
    const isNewSeat = !seats.has(party)
    if (isNewSeat) forgetOldest(seats, MAX_KEPT)
    const names = seats.get(party) ?? new Set()
    seats.set(party, names)
    const isNewName = add(names, key)
    if (isNewSeat || isNewName) this.keepSeats(browser)
  }

  private keepOwner({ role }: SessionPort, clientId: number, owner: Owner): void {
    // A viewer writes nothing.
    if (!mayWriteAnything(role)) return
    owner.isKept = true
    this.parts.onChange?.(changeOf.owner(clientId, owner))
  }

  private keepSeats(browser: string): void {
    this.parts.onChange?.(changeOf.seats(browser, this.seen.get(browser)))
  }

  private keepPerson(person: string): void {
    this.parts.onChange?.(changeOf.person(person, this.people.get(person)))
  }

  isPerson({ browser }: SessionPort, person: string): boolean {
    return this.people.get(person) === browser
  }
}

/** '' means no name. True when it was not there yet. */
function add(kept: Set<string>, one: string): boolean {
  if (one === '' || kept.has(one)) return false
  forgetOldest(kept, MAX_KEPT)
  kept.add(one)
  return true
}

/** Makes room for one more; returns what was removed for it. */
function forgetOldest<Key>(kept: Map<Key, unknown> | Set<Key>, max: number): readonly Key[] {
  if (kept.size < max) return []
  const [longestAgo] = kept.keys()
  if (longestAgo === undefined) return []
  kept.delete(longestAgo)
  return [longestAgo]
}
