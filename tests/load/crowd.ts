// The people of one run, room by room, and what reached whom for the first time, after how long. An update counts as
// many structs in Yjs as it says, and the clock of its last one is its number, so a merged frame counts as the
// updates it contains.

import type * as Y from 'yjs'
import type { Feedback } from './feedback.ts'
import { Histogram } from './histogram.ts'
import { Person } from './person.ts'
import type { RunningServer } from './servers/relayServer.ts'
import { RawPeer } from './wire/rawPeer.ts'
import { scanUpdate } from './wire/scanUpdate.ts'

/** In real life ids are random numbers of 32 bits, so these take as many bytes. */
const FIRST_CLIENT_ID = 2_500_000_000
const JOINING_AT_ONCE = 10

export interface CrowdSize {
  readonly rooms: number
  readonly perRoom: number
  /** Number of the first of these rooms; 0 when left out. */
  readonly firstRoom?: number
}

export interface CrowdWays {
  /** The initial document of all these rooms; null or absent when only the crowd writes in them. */
  readonly first?: Uint8Array | null
  /** Also receives presence and the server's messages about one's own work; without it the load has less to do. */
  readonly feedback?: Feedback | null
}

export class Crowd {
  readonly people: readonly Person[]
  /** Updates seen for the first time by someone else, since the start. */
  deliveries = 0
  /** Updates sent since the start. */
  writes = 0
  /** Delivery latency in ms; clear it when measuring begins. */
  readonly latencies = new Histogram()
  readonly feedback: Feedback | null
  private readonly perRoom: number
  private readonly firstRoom: number
  // State of `hear`; fields instead of a closure per frame.
  private hearer: Person | null = null
  private heardAt = 0

  private constructor(people: readonly Person[], { perRoom, firstRoom = 0 }: CrowdSize, feedback: Feedback | null) {
    this.people = people
    this.perRoom = perRoom
    this.firstRoom = firstRoom
    this.feedback = feedback
  }

  /** Everyone in their room, document received. */
  static async join(
    server: RunningServer,
    size: CrowdSize,
    { first = null, feedback = null }: CrowdWays = {},
  ): Promise<Crowd> {
    const { rooms, perRoom, firstRoom = 0 } = size
    const people = Array.from({ length: rooms * perRoom }, (_, index) => {
      const room = firstRoom + Math.floor(index / perRoom)
      const clientId = FIRST_CLIENT_ID + firstRoom * perRoom + index
      const { dialect } = server.addressOf(room, clientId)
      return new Person({ room, seat: index % perRoom, perRoom, clientId, dialect, first })
    })
    const crowd = new Crowd(people, size, feedback)
    for (let at = 0; at < people.length; at += JOINING_AT_ONCE) {
      await Promise.all(people.slice(at, at + JOINING_AT_ONCE).map((person) => crowd.seat(server, person)))
    }
    return crowd
  }

  get outstanding(): number {
    return this.writes * (this.perRoom - 1) - this.deliveries
  }

  get framesReceived(): number {
    return this.people.reduce((sum, { peer }) => sum + (peer?.frames ?? 0), 0)
  }

  get bytesReceived(): number {
    return this.people.reduce((sum, { peer }) => sum + (peer?.bytes ?? 0), 0)
  }

  /**
   * What was prepared, or what `change` makes now. Someone who was told of a pause writes nothing, as in the
   * product's client.
   */
  write(index: number, change?: (doc: Y.Doc) => void): void {
    const person = this.people[index]
    if (!person || person.isPaused) return
    person.write(change)
    this.writes += 1
  }

  showPresence(index: number): void {
    this.people[index]?.showPresence()
  }

  /** Waits until everything has arrived; false when it has not within this time. */
  async settle(withinMs: number): Promise<boolean> {
    const deadline = performance.now() + withinMs
    while (this.outstanding > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5))
    this.mindWhoLeft()
    return this.outstanding <= 0
  }

  leave(): void {
    for (const { peer } of this.people) peer?.cut()
  }

  /** A figure measured with people missing would be worthless. */
  private mindWhoLeft(): void {
    const gone = this.people.find(({ peer }) => peer?.closedWhy)
    if (gone) throw new Error(`someone was thrown out: ${gone.peer?.closedWhy}`)
  }

  private async seat(server: RunningServer, person: Person): Promise<void> {
    const address = server.addressOf(person.room, person.clientId)
    person.cookie = address.cookie ?? ''
    const hear = (bytes: Buffer, start: number, end: number) => {
      this.hearer = person
      this.heardAt = performance.now()
      scanUpdate(bytes, start, end, this.countRun)
    }
    const others = this.feedback?.earsOf(person, (client) => this.writerFor(person, client))
    person.peer = await RawPeer.join(address, hear, others)
  }

  private readonly countRun = (client: number, from: number, to: number): void => {
    const { hearer } = this
    const writer = hearer && this.writerFor(hearer, client)
    if (!writer) return
    const known = hearer.seen[writer.seat] ?? 0
    for (let clock = Math.max(known, from); clock < to; clock++) {
      const sentAt = writer.sentAt[clock] ?? this.heardAt
      if (Number.isNaN(sentAt)) continue
      this.latencies.add(this.heardAt - sentAt)
      this.deliveries += 1
    }
    if (to > known) hearer.seen[writer.seat] = to
  }

  /** Null for the initial contents of the room, which are by others, and for one's own. */
  private writerFor(hearer: Person, client: number): Person | null {
    const seat = client - FIRST_CLIENT_ID - hearer.room * this.perRoom
    if (seat < 0 || seat >= this.perRoom) return null
    const writer = this.people[(hearer.room - this.firstRoom) * this.perRoom + seat]
    return writer === hearer ? null : (writer ?? null)
  }
}
