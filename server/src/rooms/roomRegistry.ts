// All rooms in memory. One load per room however many come at once; a failed load refuses the join and is forgotten;
// a room goes when its last session has left and everything of it is on disk. Re-checks after every await, since
// someone may have come in meanwhile.

import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { forgetName } from '@draaitafel/shared/document/forgetName.ts'
import type { OfParties } from '@draaitafel/shared/plan/person.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { type CloseCode, closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import type { Locks } from '@draaitafel/shared/protocol/locks.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { FoundWorkshop, SeenRow, Storage } from '../storage/storage.ts'
import { type Arrival, Committer } from './committer.ts'
import type { CommittedDocument } from './document/committedDocument.ts'
import { loadDocument } from './document/loadDocument.ts'
import { ProvingGround } from './document/provingGround.ts'
import type { RowKeeper } from './document/rowKeeper.ts'
import { SeenKeeper } from './presence/seenKeeper.ts'
import { type Member, Room } from './room.ts'
import type { SessionPort } from './sessionPort.ts'

const MAX_SUSPECTS = 1000
/** How often rooms where nothing happened are put to rest. */
const REST_EVERY_MS = 30_000
/** On the way out, how long rooms are still tidied up as they empty: nothing is lost without it, and people wait. */
const TIDY_WHILE_DRAINING_MS = 1000

export interface RegistryParts {
  readonly storage: Storage
  readonly log: Log
  readonly metrics: Metrics
  readonly maxRooms: number
}

interface Live {
  readonly room: Room
  readonly rows: RowKeeper
}

/** A room that is loading or live. */
interface Entry {
  readonly id: string
  /** Replaced when the room has to be made anew; see `loaded`. */
  loading: Promise<Result<Live, CloseCode>>
  /** Sessions in it or on their way in, and readers of the plan. Above 0 it stays. */
  users: number
  /** Of those, viewers. */
  viewers: number
  /** Its workshop was deleted. */
  gone: boolean
  /** Who came in by links of a lower generation is refused. Read with the room, raised when links are renewed. */
  linkGeneration: number
}

/** A session's place; give it back with `leave`. */
export interface Seat {
  readonly room: Room
  readonly member: Member
  readonly entry: Entry
}

export class RoomRegistry {
  private readonly parts: RegistryParts
  private readonly committer: Committer<Member>
  private readonly entries = new Map<string, Entry>()
  /** Workshops where an update did damage: from then on updates are tried first, also after everyone left. */
  private readonly suspects = new Set<string>()
  private readonly unloading = new Set<Promise<void>>()
  private readonly resting: NodeJS.Timeout
  private sessions = 0
  private tidying: Promise<void> = Promise.resolve()
  /** Ms of `performance.now()`. */
  private tidyUntil = Number.POSITIVE_INFINITY

  constructor(parts: RegistryParts) {
    this.parts = parts
    this.committer = new Committer<Member>({ ...parts, onStorageChange: (working) => this.storageChanged(working) })
    this.resting = setInterval(() => this.rest(), REST_EVERY_MS).unref()
  }

  get roomCount(): number {
    return this.entries.size
  }

  get sessionCount(): number {
    return this.sessions
  }

  get storageWorking(): boolean {
    return this.committer.storageWorking
  }

  isLive(id: string): boolean {
    return this.entries.has(id)
  }

  /** No place for one room more. */
  hasNoRoomFor(id: string): boolean {
    return !this.entries.has(id) && this.entries.size >= this.parts.maxRooms
  }

  /** Viewers cannot take all seats, and whoever leads the workshop always gets in. */
  isFull(id: string, role: Role): boolean {
    const { users = 0, viewers = 0 } = this.entries.get(id) ?? {}
    if (role === 'facilitator') return false
    return users >= wireLimits.sessionsPerRoom || (role === 'viewer' && viewers >= wireLimits.viewersPerRoom)
  }

  /** Refused with the close code that says why. */
  async join(id: string, port: SessionPort): Promise<Result<Seat, CloseCode>> {
    const entry = this.enter(id)
    if (port.role === 'viewer') entry.viewers += 1
    const loaded = await this.loaded(entry)
    const isRevoked = port.linkGeneration < entry.linkGeneration
    if (!loaded.ok || entry.gone || isRevoked) {
      if (port.role === 'viewer') entry.viewers -= 1
      this.release(entry)
      return refused(!loaded.ok ? loaded.problem : entry.gone ? closeCodes.deleted : closeCodes.revoked)
    }
    this.sessions += 1
    const { room } = loaded.value
    return accepted({ room, member: room.join(port, this.storageWorking), entry })
  }

  leave({ room, member, entry }: Seat): void {
    room.leave(member.port)
    this.sessions -= 1
    if (member.port.role === 'viewer') entry.viewers -= 1
    this.release(entry)
  }

  /** The plan as everyone sees it now: from memory when the room is live, else loaded for this once. */
  readPlan(id: string): Promise<Result<Plan, CloseCode>> {
    return this.ask(id, (document) => document.plan())
  }

  /** Cheap where the room is live, unlike reading the plan. */
  hasParty(id: string, party: string): Promise<Result<boolean, CloseCode>> {
    return this.ask(id, (document) => document.hasParty(party))
  }

  /** Which browsers have a line now; none when nobody is in. */
  async browsersIn(id: string): Promise<readonly string[]> {
    const entry = this.entries.get(id)
    const loaded = entry && (await this.loaded(entry))
    return loaded?.ok ? loaded.value.room.browsers() : []
  }

  /** Who is here, as everyone was told, and in which browser; none when nobody is in. */
  async everyoneIn(id: string): Promise<ReturnType<Room['everyone']>> {
    const entry = this.entries.get(id)
    const loaded = entry && (await this.loaded(entry))
    return loaded?.ok ? loaded.value.room.everyone() : []
  }

  /** Every party for which someone was seen to sit by this name in this browser, since the first who is in came in. */
  async seatsOf(id: string, browser: string, name: string): Promise<ReadonlySet<string>> {
    const entry = this.entries.get(id)
    const loaded = entry && (await this.loaded(entry))
    return loaded?.ok ? loaded.value.room.seatsOf(browser, name) : new Set()
  }

  /** Out of the document and out of the rows on disk, whoever is in. Does not resolve while storage fails. */
  async forgetName(id: string, name: string, parties: OfParties): Promise<Result<null, CloseCode>> {
    const entry = this.enter(id)
    const loaded = await this.loaded(entry)
    if (loaded.ok && !entry.gone) {
      const { room, rows } = loaded.value
      await room.change((doc) => forgetName(doc, name, parties))
      await rows.replaceRows()
    }
    this.release(entry)
    return loaded.ok ? accepted(null) : loaded
  }

  /** Nobody counts any more as seen by it: see Authors. Rejects while storage fails. */
  async forgetSeen(id: string, name: string, parties: OfParties, browser: string | null): Promise<void> {
    const entry = this.enter(id)
    try {
      const loaded = await this.loaded(entry)
      if (loaded.ok && !entry.gone) await loaded.value.room.forgetSeen(name, parties, browser)
    } finally {
      this.release(entry)
    }
  }

  private async ask<T>(id: string, question: (document: CommittedDocument) => T): Promise<Result<T, CloseCode>> {
    const entry = this.enter(id)
    const loaded = await this.loaded(entry)
    const answer = loaded.ok && !entry.gone ? accepted(question(loaded.value.room.document)) : null
    this.release(entry)
    return answer ?? refused(loaded.ok ? closeCodes.deleted : loaded.problem)
  }

  /** Deletes a workshop and tells everyone in it. */
  async deleteWorkshop(id: string, deletedAt: string): Promise<void> {
    await this.parts.storage.deleteWorkshop(id, deletedAt)
    const entry = this.entries.get(id)
    if (!entry) return
    // Whoever is still on the way in finds `gone` set after the load.
    entry.gone = true
    this.entries.delete(id)
    const loaded = await this.loaded(entry)
    if (!loaded.ok) return
    this.committer.drop(loaded.value.room)
    loaded.value.room.closeAll(closeCodes.deleted)
    loaded.value.room.destroy()
  }

  /**
   * The links were renewed, and that is stored: out with everyone who may not stay. Whoever is on the way in meanwhile
   * is refused after the load.
   */
  revokeBelow(id: string, linkGeneration: number, mayStay: (port: SessionPort) => boolean): void {
    const entry = this.entries.get(id)
    if (!entry) return
    entry.linkGeneration = Math.max(entry.linkGeneration, linkGeneration)
    // Of a live room this is within the turn; in one that is still loading nobody is yet.
    void this.loaded(entry).then((loaded) => loaded.ok && loaded.value.room.sendAway(closeCodes.revoked, mayStay))
  }

  /** The table was paused or goes on, and that is stored. */
  setPaused(id: string, paused: boolean, now: number): void {
    this.tellRoom(id, (room) => room.setPaused(paused, now))
  }

  /** Something was locked or unlocked, and that is stored. */
  setLocks(id: string, locks: Locks): void {
    this.tellRoom(id, (room) => room.setLocks(locks))
  }

  private tellRoom(id: string, tell: (room: Room) => void): void {
    const entry = this.entries.get(id)
    if (entry) void this.loaded(entry).then((loaded) => loaded.ok && tell(loaded.value.room))
  }

  /** Takes nothing more in and commits what came in before. Does not resolve while storage fails. */
  async drain(): Promise<void> {
    this.tidyUntil = performance.now() + TIDY_WHILE_DRAINING_MS
    for (const entry of [...this.entries.values()]) {
      const loaded = await this.loaded(entry)
      if (loaded.ok) loaded.value.room.stopTakingIn()
    }
    await this.committer.drained()
  }

  /** After the last session left: no more retries, and wait for what is still being tidied up. */
  async close(): Promise<void> {
    clearInterval(this.resting)
    this.committer.close()
    await Promise.all(this.unloading)
  }

  private enter(id: string): Entry {
    const present = this.entries.get(id)
    if (present) {
      present.users += 1
      return present
    }
    const loading = Promise.resolve(refused(closeCodes.storageFailed))
    const entry: Entry = { id, loading, users: 1, viewers: 0, gone: false, linkGeneration: 0 }
    entry.loading = this.load(entry)
    this.entries.set(id, entry)
    return entry
  }

  /** The room as it is after all loading, also when it had to be made anew meanwhile. */
  private async loaded(entry: Entry): Promise<Result<Live, CloseCode>> {
    for (;;) {
      const { loading } = entry
      const loaded = await loading
      if (entry.loading === loading) return loaded
    }
  }

  private async load(entry: Entry): Promise<Result<Live, CloseCode>> {
    const { id } = entry
    // Asked after the entry stands: from then on `revokeBelow` finds it.
    const [loaded, found, seen] = await Promise.all([loadDocument(this.parts, id), this.find(id), this.loadSeen(id)])
    if (!loaded.ok) return loaded
    if (!found || !seen) return refused(closeCodes.storageFailed)
    if (found.state !== 'live') return refused(closeCodes.deleted)
    entry.linkGeneration = Math.max(entry.linkGeneration, found.record.linkGeneration)
    const { document, rows } = loaded.value
    const room: Room = new Room({
      id,
      document,
      paused: found.record.paused,
      clock: found.record.clock,
      locks: found.record.locks,
      rows,
      seen,
      seenKeeper: new SeenKeeper({ ...this.parts, workshop: id }),
      metrics: this.parts.metrics,
      proving: this.suspects.has(id) ? new ProvingGround(document) : null,
      commit: (arrival) => this.committer.add(room, arrival),
      onDamaged: (batch) => this.startAnew(entry, room, batch),
    })
    return accepted({ room, rows })
  }

  /** Without it people would be refused what is theirs: then nobody is let in. */
  private async loadSeen(id: string): Promise<readonly SeenRow[] | null> {
    try {
      return await this.parts.storage.loadSeen(id)
    } catch (error) {
      this.parts.log.error({ err: error, workshop: id }, 'who was seen could not be looked up')
      return null
    }
  }

  private async find(id: string): Promise<FoundWorkshop | null> {
    try {
      return await this.parts.storage.findWorkshop(id)
    } catch (error) {
      this.parts.log.error({ err: error, workshop: id }, 'workshop could not be looked up')
      return null
    }
  }

  /** What still waits for a damaged room was never shown or called saved; its senders come back and offer it again. */
  private startAnew(entry: Entry, damaged: Room, batch: readonly Arrival<Member>[]): void {
    this.parts.log.error({ workshop: entry.id, updates: batch.length }, 'room damaged by an update, made anew')
    this.committer.drop(damaged)
    this.suspect(entry.id)
    entry.loading = this.replace(entry, damaged, batch)
  }

  private suspect(id: string): void {
    this.suspects.add(id)
    if (this.suspects.size <= MAX_SUSPECTS) return
    for (const longestAgo of this.suspects) {
      this.suspects.delete(longestAgo)
      return
    }
  }

  private async replace(
    entry: Entry,
    damaged: Room,
    batch: readonly Arrival<Member>[],
  ): Promise<Result<Live, CloseCode>> {
    await damaged.seenKept()
    const loaded = await this.load(entry)
    if (loaded.ok && !entry.gone) {
      const { room } = loaded.value
      const trial = new ProvingGround(room.document)
      for (const { sender, update } of batch) {
        if (trial.takes(update)) room.writeAgain(update)
        else damaged.refuseDamaging(sender)
      }
      trial.destroy()
    }
    damaged.closeAll(closeCodes.restarting)
    damaged.destroy()
    return loaded
  }

  private release(entry: Entry): void {
    entry.users -= 1
    if (entry.users > 0 || entry.gone) return
    const unloading = this.unload(entry).finally(() => this.unloading.delete(unloading))
    this.unloading.add(unloading)
  }

  private async unload(entry: Entry): Promise<void> {
    const isUnused = () => entry.users === 0 && this.entries.get(entry.id) === entry
    const loaded = await this.loaded(entry)
    if (!loaded.ok) {
      // A failed load is not kept: the next one to come tries again.
      if (isUnused()) this.entries.delete(entry.id)
      return
    }
    const { room, rows } = loaded.value
    await room.settled()
    await room.seenKept()
    await this.tidyUp(rows, isUnused)
    if (!isUnused() || !room.isSettled || (await this.loaded(entry)) !== loaded || !isUnused()) return
    this.entries.delete(entry.id)
    room.destroy()
  }

  /** One room at a time and a turn of the loop between them: many may empty at once, and others are at work. */
  private tidyUp(rows: RowKeeper, isUnused: () => boolean): Promise<void> {
    this.tidying = this.tidying.then(async () => {
      await new Promise((resolve) => setImmediate(resolve))
      if (isUnused() && performance.now() < this.tidyUntil) await rows.tidyUp()
    })
    return this.tidying
  }

  private rest(): void {
    for (const { loading } of this.entries.values()) {
      void loading.then((loaded) => loaded.ok && loaded.value.room.restIfUnused())
    }
  }

  private storageChanged(working: boolean): void {
    for (const entry of this.entries.values()) {
      // `loading` never rejects; a room that is still loading tells its sessions when they join.
      void entry.loading.then((loaded) => loaded.ok && loaded.value.room.storageChanged(working))
    }
  }
}
