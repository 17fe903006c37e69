// The rooms as the rest of the server sees them: join, leave, ask something about a plan, tell a room what was
// stored. How long a room stays in memory is up to liveRooms.ts.

import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { forgetName } from '@draaitafel/shared/document/forgetName.ts'
import type { OfParties } from '@draaitafel/shared/plan/person.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { type CloseCode, closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import type { Locks } from '@draaitafel/shared/protocol/locks.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type { Doc } from 'yjs'
import type { Audit } from '../base/audit.ts'
import type { Log } from '../base/log.ts'
import type { Metrics } from '../base/metrics.ts'
import type { Ownership } from '../storage/ownership.ts'
import type { Storage } from '../storage/storage.ts'
import { Committer } from './committer.ts'
import type { CommittedDocument } from './document/committedDocument.ts'
import type { FrameOrigin } from './frameOrigin.ts'
import { type Entry, type Live, LiveRooms } from './liveRooms.ts'
import type { Member } from './owed/member.ts'
import type { SessionPort } from './owed/sessionPort.ts'
import type { People } from './presence/people.ts'
import type { Room } from './room.ts'

/** How often idle rooms drop their Y.Doc. */
const REST_EVERY_MS = 30_000

export interface RegistryParts {
  readonly storage: Storage
  readonly ownership: Ownership
  readonly log: Log
  readonly metrics: Metrics
  readonly audit: Audit
  readonly maxRooms: number
}

/** A session's place; give it back with `leave`. */
export interface Seat {
  readonly room: Room
  readonly member: Member
  readonly entry: Entry
}

export class RoomRegistry {
  private readonly parts: RegistryParts
  private readonly committer: Committer<FrameOrigin>
  private readonly rooms: LiveRooms
  private readonly resting: NodeJS.Timeout
  private sessions = 0

  constructor(parts: RegistryParts) {
    this.parts = parts
    this.committer = new Committer<FrameOrigin>({
      ...parts,
      // A room that is still loading tells its sessions when they join.
      onStorageChange: (working) => this.rooms.each((room) => room.storageChanged(working)),
    })
    this.rooms = new LiveRooms({ ...parts, committer: this.committer })
    parts.ownership.onLost((id) => void this.rooms.remove(id, closeCodes.restarting))
    this.resting = setInterval(() => this.rooms.each((room) => room.restIfUnused()), REST_EVERY_MS).unref()
  }

  get roomCount(): number {
    return this.rooms.count
  }

  get sessionCount(): number {
    return this.sessions
  }

  get storageWorking(): boolean {
    return this.committer.storageWorking
  }

  isLive(id: string): boolean {
    return this.rooms.has(id)
  }

  /** Or one of its tables. */
  async isInUse(id: string): Promise<boolean> {
    const tables = await this.parts.storage.listSubTables(id)
    return this.isLive(id) || tables.some(({ workshop }) => this.isLive(workshop))
  }

  /** No memory for another room. */
  hasNoRoomFor(id: string): boolean {
    return !this.rooms.has(id) && this.rooms.count >= this.parts.maxRooms
  }

  /** Viewers cannot take all seats, and a facilitator always gets in. */
  isFull(id: string, role: Role): boolean {
    const { users = 0, viewers = 0 } = this.rooms.find(id) ?? {}
    if (role === 'facilitator') return false
    return users >= wireLimits.sessionsPerRoom || (role === 'viewer' && viewers >= wireLimits.viewersPerRoom)
  }

  /** Refused with the close code that says why. */
  async join(id: string, port: SessionPort): Promise<Result<Seat, CloseCode>> {
    const entry = this.rooms.enter(id)
    if (port.role === 'viewer') entry.viewers += 1
    const loaded = await this.rooms.loaded(entry)
    const isRevoked = port.linkGeneration < entry.linkGeneration
    if (!loaded.ok || entry.over || isRevoked) {
      if (port.role === 'viewer') entry.viewers -= 1
      this.rooms.release(entry)
      return refused(!loaded.ok ? loaded.problem : (entry.over ?? closeCodes.revoked))
    }
    this.sessions += 1
    const { room } = loaded.value
    return accepted({ room, member: room.join(port, this.storageWorking), entry })
  }

  leave({ room, member, entry }: Seat): void {
    room.leave(member.port)
    this.sessions -= 1
    if (member.port.role === 'viewer') entry.viewers -= 1
    this.rooms.release(entry)
  }

  /** The plan as everyone sees it now: from memory when the room is live, else loaded for this call. */
  readPlan(id: string): Promise<Result<Plan, CloseCode>> {
    return this.ask(id, (document) => document.plan())
  }

  /** Cheap where the room is live, unlike reading the plan. */
  hasParty(id: string, party: string): Promise<Result<boolean, CloseCode>> {
    return this.ask(id, (document) => document.hasParty(party))
  }

  /** Which browsers are connected now; none when the room is not in memory. */
  async browsersIn(id: string): Promise<readonly string[]> {
    return (await this.rooms.live(id))?.browsers() ?? []
  }

  /** Who is here, as everyone was told, in which browser and in which role; none when the room is not in memory. */
  async everyoneIn(id: string): Promise<ReturnType<People['everyone']>> {
    return (await this.rooms.live(id))?.people.everyone() ?? []
  }

  /** Every party for which someone in this browser was seen by this name, as far as the room in memory knows. */
  async seatsOf(id: string, browser: string, name: string): Promise<ReadonlySet<string>> {
    return (await this.rooms.live(id))?.people.seatsOf(browser, name) ?? new Set()
  }

  /**
   * Removes a name from the document and from the rows on disk, even with people in the room. Does not resolve while
   * storage fails.
   */
  async forgetName(id: string, name: string, parties: OfParties): Promise<Result<null, CloseCode>> {
    const done = await this.use(id, async ({ room, rows }) => {
      await room.intake.change((doc) => forgetName(doc, name, parties))
      await rows.replaceRows()
      return null
    })
    // If the workshop was deleted in the meantime, the name is gone with it.
    return !done.ok && done.problem === closeCodes.deleted ? accepted(null) : done
  }

  /** A change by the server itself; resolves when it is on disk and shown. Does not resolve while storage fails. */
  async change(id: string, change: (doc: Doc) => void): Promise<Result<null, CloseCode>> {
    return this.use(id, async ({ room }) => {
      await room.intake.change(change)
      return null
    })
  }

  /** From now on nobody counts as seen by this name: see Authors. Rejects while storage fails. */
  async forgetSeen(id: string, name: string, parties: OfParties, browser: string | null): Promise<void> {
    await this.use(id, ({ room }) => room.people.forgetSeen(name, parties, browser))
  }

  /** Deletes a workshop and its tables, and tells everyone in them. */
  async deleteWorkshop(id: string, deletedAt: string): Promise<void> {
    const tables = await this.parts.storage.listSubTables(id)
    await this.parts.storage.deleteWorkshop(id, deletedAt)
    await this.rooms.remove(id, closeCodes.deleted)
    for (const { workshop } of tables) await this.rooms.remove(workshop, closeCodes.deleted)
  }

  /**
   * Call it when renewed links are stored: closes everyone who may not stay. Someone who is joining in the meantime
   * is refused after the load.
   */
  revokeBelow(id: string, linkGeneration: number, mayStay: (port: SessionPort) => boolean): void {
    const entry = this.rooms.find(id)
    if (!entry) return
    entry.linkGeneration = Math.max(entry.linkGeneration, linkGeneration)
    // For a live room this happens within this tick; in one that is still loading there is nobody yet.
    void this.rooms.live(id).then((room) => room?.sendAway(closeCodes.revoked, mayStay))
  }

  /** The table was paused or goes on, and that is stored. */
  setPaused(id: string, paused: boolean, now: number): void {
    void this.rooms.live(id).then((room) => room?.setPaused(paused, now))
  }

  /** Something was locked or unlocked, and that is stored. */
  setLocks(id: string, locks: Locks): void {
    void this.rooms.live(id).then((room) => room?.setLocks(locks))
  }

  /** Stops accepting, commits what was accepted, and lets other servers have the rooms. Does not resolve while storage fails. */
  async drain(): Promise<void> {
    await this.rooms.stopTakingIn()
    await this.committer.drained()
    await this.parts.ownership.releaseAll()
  }

  /** After the last session left: no more retries, and wait for what is still being compacted. */
  async close(): Promise<void> {
    clearInterval(this.resting)
    this.committer.close()
    await this.rooms.unloaded()
  }

  private ask<T>(id: string, question: (document: CommittedDocument) => T): Promise<Result<T, CloseCode>> {
    return this.use(id, async ({ room }) => question(room.document))
  }

  /** Keeps the room in memory as long as this takes. */
  private async use<T>(id: string, work: (live: Live) => Promise<T>): Promise<Result<T, CloseCode>> {
    const entry = this.rooms.enter(id)
    try {
      const loaded = await this.rooms.loaded(entry)
      if (!loaded.ok) return loaded
      if (entry.over) return refused(entry.over)
      const done = await work(loaded.value)
      // What waited to be stored may have waited for nothing.
      return entry.over ? refused(entry.over) : accepted(done)
    } finally {
      this.rooms.release(entry)
    }
  }
}
