// The people of one run, room by room, and what reached whom for the first time, after how long. Every update a person
// makes is one thing in Yjs, so its clock is its number, and a merged frame counts as the clocks it holds.

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

export class Crowd {
  readonly people: readonly Person[]
  /** Updates seen for the first time by someone else, since the start. */
  deliveries = 0
  /** Updates sent since the start. */
  writes = 0
  /** Of deliveries, ms; clear it when measuring begins. */
  readonly latencies = new Histogram()
  private readonly perRoom: number
  private readonly firstRoom: number
  // What `hear` works on; fields instead of a closure per frame.
  private hearer: Person | null = null
  private heardAt = 0

  private constructor(people: readonly Person[], perRoom: number, firstRoom: number) {
    this.people = people
    this.perRoom = perRoom
    this.firstRoom = firstRoom
  }

  /** Everyone in their room, document received. */
  static async join(server: RunningServer, { rooms, perRoom, firstRoom = 0 }: CrowdSize): Promise<Crowd> {
    const people = Array.from({ length: rooms * perRoom }, (_, index) => {
      const room = firstRoom + Math.floor(index / perRoom)
      const clientId = FIRST_CLIENT_ID + firstRoom * perRoom + index
      return new Person(room, clientId, server.addressOf(room, clientId).dialect, perRoom)
    })
    const crowd = new Crowd(people, perRoom, firstRoom)
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

  write(index: number): void {
    this.people[index]?.write()
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

  /** A figure measured with people missing would be worth nothing. */
  private mindWhoLeft(): void {
    const gone = this.people.find(({ peer }) => peer?.closedWhy)
    if (gone) throw new Error(`someone was thrown out: ${gone.peer?.closedWhy}`)
  }

  private async seat(server: RunningServer, person: Person): Promise<void> {
    const address = server.addressOf(person.room, person.clientId)
    person.peer = await RawPeer.join(address, (bytes, start, end) => {
      this.hearer = person
      this.heardAt = performance.now()
      scanUpdate(bytes, start, end, this.countRun)
    })
  }

  private readonly countRun = (client: number, from: number, to: number): void => {
    const { hearer } = this
    if (!hearer) return
    const seat = client - FIRST_CLIENT_ID - hearer.room * this.perRoom
    const writer = this.people[(hearer.room - this.firstRoom) * this.perRoom + seat]
    // What the room began with is by others, and one's own is no delivery.
    if (seat < 0 || seat >= this.perRoom || !writer || writer === hearer) return
    const known = hearer.seen[seat] ?? 0
    for (let clock = Math.max(known, from); clock < to; clock++) {
      this.latencies.add(this.heardAt - (writer.sentAt[clock] ?? this.heardAt))
      this.deliveries += 1
    }
    if (to > known) hearer.seen[seat] = to
  }
}
