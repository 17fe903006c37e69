// All rooms in memory, and how long each stays. One load per room however many join at once; a failed load is not
// kept; a room is unloaded when nobody uses it any more and all of it is on disk. A damaged room is rebuilt while
// people are in it. Re-checks after every await, since someone may have joined in the meantime.

import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { type CloseCode, closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import type { Audit } from '../base/audit.ts'
import type { Log } from '../base/log.ts'
import type { Metrics } from '../base/metrics.ts'
import type { Ours, Ownership } from '../storage/ownership.ts'
import type { Storage } from '../storage/storage.ts'
import type { Arrival, Committer } from './committer.ts'
import { CompactionQueue } from './compactionQueue.ts'
import type { RowKeeper } from './document/rowKeeper.ts'
import { TrialDocument } from './document/trialDocument.ts'
import type { FrameOrigin } from './frameOrigin.ts'
import { loadRoom } from './loadRoom.ts'
import { Room } from './room.ts'
import { Suspects } from './suspects.ts'

export interface LiveRoomsParts {
  readonly storage: Storage
  readonly ownership: Ownership
  readonly log: Log
  readonly metrics: Metrics
  readonly audit: Audit
  readonly committer: Committer<FrameOrigin>
}

export interface Live {
  readonly room: Room
  readonly rows: RowKeeper
}

/** A room that is loading or live. */
export interface Entry {
  readonly id: string
  /** Replaced when the room has to be rebuilt; see `loaded`. */
  loading: Promise<Result<Live, CloseCode>>
  /** Sessions in it or joining, and readers of the plan. Above 0 the room stays. */
  users: number
  /** How many of those are viewers. */
  viewers: number
  /** Why it is over: its workshop was deleted, or another server has it now. */
  over: CloseCode | null
  /** Held from before its rows are read until it is unloaded. */
  claim: Ours | null
  /** Sessions with links of a lower generation are refused. Read with the room, raised when links are renewed. */
  linkGeneration: number
}

export class LiveRooms {
  private readonly parts: LiveRoomsParts
  private readonly entries = new Map<string, Entry>()
  private readonly suspects = new Suspects()
  private readonly unloading = new Set<Promise<void>>()
  private readonly compactions = new CompactionQueue()

  constructor(parts: LiveRoomsParts) {
    this.parts = parts
  }

  get count(): number {
    return this.entries.size
  }

  has(id: string): boolean {
    return this.entries.has(id)
  }

  find(id: string): Entry | undefined {
    return this.entries.get(id)
  }

  /** Counts one more user; pair it with `release`. */
  enter(id: string): Entry {
    const present = this.entries.get(id)
    if (present) {
      present.users += 1
      return present
    }
    const loading = Promise.resolve(refused(closeCodes.storageFailed))
    const entry: Entry = { id, loading, users: 1, viewers: 0, over: null, claim: null, linkGeneration: 0 }
    entry.loading = this.load(entry)
    this.entries.set(id, entry)
    return entry
  }

  release(entry: Entry): void {
    entry.users -= 1
    if (entry.users > 0 || entry.over) return
    const unloading = this.unload(entry).finally(() => this.unloading.delete(unloading))
    this.unloading.add(unloading)
  }

  /** The room as it is after all loading, also when it had to be rebuilt in the meantime. */
  async loaded(entry: Entry): Promise<Result<Live, CloseCode>> {
    for (;;) {
      const { loading } = entry
      const loaded = await loading
      if (entry.loading === loading) return loaded
    }
  }

  /** The room, when it is in memory. */
  async live(id: string): Promise<Room | null> {
    const entry = this.entries.get(id)
    const loaded = entry && (await this.loaded(entry))
    return loaded?.ok ? loaded.value.room : null
  }

  /** Called once for each room that is in memory, or as soon as it is loaded. */
  each(tell: (room: Room) => void): void {
    // `loading` never rejects.
    for (const { loading } of this.entries.values()) void loading.then((loaded) => loaded.ok && tell(loaded.value.room))
  }

  /** Its workshop was deleted, or another server has it now: unloads the room, even with people in it. */
  async remove(id: string, why: CloseCode): Promise<void> {
    const entry = this.entries.get(id)
    if (entry) await this.end(entry, why)
  }

  /** Nothing more is accepted, and rooms that become empty are compacted only while that takes a moment. */
  async stopTakingIn(): Promise<void> {
    this.compactions.hurry()
    for (const entry of [...this.entries.values()]) {
      const loaded = await this.loaded(entry)
      if (loaded.ok) loaded.value.room.intake.stop()
    }
  }

  /** Resolves when everything that is being compacted is done. */
  async unloaded(): Promise<void> {
    await Promise.all(this.unloading)
  }

  private async end(entry: Entry, why: CloseCode): Promise<void> {
    if (entry.over) return
    // Anyone who is still joining finds this set after the load.
    entry.over = why
    this.entries.delete(entry.id)
    const loaded = await this.loaded(entry)
    giveBack(entry)
    if (!loaded.ok) return
    const { room, rows } = loaded.value
    rows.retire()
    this.parts.committer.drop(room)
    room.closeAll(why)
    room.destroy()
  }

  private async load(entry: Entry): Promise<Result<Live, CloseCode>> {
    const { id } = entry
    if (!(await this.isOurs(entry))) return refused(closeCodes.restarting)
    // Read after the entry exists: from then on renewed links find it.
    const loaded = await loadRoom(this.parts, id)
    if (!loaded.ok) return loaded
    const { parts, linkGeneration } = loaded.value
    entry.linkGeneration = Math.max(entry.linkGeneration, linkGeneration)
    const room: Room = new Room({
      ...parts,
      trial: this.suspects.has(id) ? new TrialDocument(parts.document) : null,
      audit: this.parts.audit,
      commit: (arrival) => this.parts.committer.add(room, arrival),
      onDamaged: (batch) => this.startAnew(entry, room, batch),
      onLost: () => void this.end(entry, closeCodes.restarting),
    })
    return accepted({ room, rows: parts.rows })
  }

  private async isOurs(entry: Entry): Promise<boolean> {
    if (entry.claim) return true
    try {
      const claim = await this.parts.ownership.claim(entry.id)
      if (claim.kind === 'ours') entry.claim = claim
    } catch (error) {
      this.parts.log.error({ err: error, workshop: entry.id }, 'room could not be claimed')
    }
    return entry.claim !== null
  }

  /**
   * What was still waiting for a damaged room was never shown or called saved; its senders reconnect and offer it
   * again.
   */
  private startAnew(entry: Entry, damaged: Room, batch: readonly Arrival<FrameOrigin>[]): void {
    this.parts.log.error({ workshop: entry.id, updates: batch.length }, 'room damaged by an update, made anew')
    this.parts.committer.drop(damaged)
    this.suspects.add(entry.id)
    entry.loading = this.replace(entry, damaged, batch)
  }

  private async replace(
    entry: Entry,
    damaged: Room,
    batch: readonly Arrival<FrameOrigin>[],
  ): Promise<Result<Live, CloseCode>> {
    await damaged.people.kept()
    const loaded = await this.load(entry)
    if (loaded.ok && !entry.over) {
      const { room } = loaded.value
      const trial = new TrialDocument(room.document)
      for (const { origin, update } of batch) {
        if (trial.takes(update)) room.intake.writeAgain(update)
        else damaged.refuseDamaging(origin)
      }
      trial.destroy()
    }
    damaged.closeAll(closeCodes.restarting)
    damaged.destroy()
    return loaded
  }

  private async unload(entry: Entry): Promise<void> {
    const isUnused = () => entry.users === 0 && this.entries.get(entry.id) === entry
    const loaded = await this.loaded(entry)
    if (!loaded.ok) {
      // A failed load is not kept: the next person to join tries again.
      if (isUnused()) {
        this.entries.delete(entry.id)
        giveBack(entry)
      }
      return
    }
    const { room, rows } = loaded.value
    await room.settled()
    await room.people.kept()
    await this.compactions.add(async () => {
      if (isUnused()) await rows.tidyUp()
    })
    if (!isUnused() || !room.isSettled || (await this.loaded(entry)) !== loaded || !isUnused()) return
    this.entries.delete(entry.id)
    room.destroy()
    giveBack(entry)
  }
}

function giveBack(entry: Entry): void {
  entry.claim?.release()
  entry.claim = null
}
