// Storage that forgets everything when the process ends. Keeps the same promises except durability.

import { isSameName } from '@draaitafel/shared/base/name.ts'
import { applyLockChange, type LockChange } from '@draaitafel/shared/protocol/lockChange.ts'
import type { Locks } from '@draaitafel/shared/protocol/locks.ts'
import type { Appended, StorageEntry, StoredRoom } from '../src/storage/rowStore.ts'
import type { Storage } from '../src/storage/storage.ts'
import { clockAfter } from '../src/storage/tableClock.ts'
import type {
  FoundWorkshop,
  MomentRecord,
  SeenChange,
  SeenRow,
  StoredCue,
  StoredNotes,
  StoredRound,
  StoredSubTable,
  StoredVote,
  WorkshopChanges,
  WorkshopRecord,
} from '../src/storage/workshopStore.ts'

interface Row {
  readonly seq: number
  readonly bytes: Uint8Array
}

interface Room {
  snapshot: Row | null
  rows: Row[]
}

export class MemoryStorage implements Storage {
  private readonly records = new Map<string, WorkshopRecord>()
  private readonly rooms = new Map<string, Room>()
  private readonly tombstones = new Map<string, { readonly code: string; readonly deletedAt: string }>()
  private readonly rounds = new Map<string, StoredRound>()
  private readonly moments = new Map<string, { readonly record: MomentRecord; readonly plan: Uint8Array }>()
  private readonly votes = new Map<string, StoredVote>()
  private readonly notes = new Map<string, StoredNotes>()
  private readonly cues = new Map<string, Map<string, string>>()
  /** Per workshop, in order of the last write. */
  private readonly seen = new Map<string, Map<string, string>>()
  private readonly subTables = new Map<string, StoredSubTable>()
  private lastSeq = 0

  async createWorkshop(record: WorkshopRecord, firstUpdate: Uint8Array, table?: StoredSubTable): Promise<boolean> {
    const taken = [...this.records.values()].some(({ id, code }) => id === record.id || code === record.code)
    if (taken || this.tombstones.has(record.id)) return false
    if (table && !this.records.has(table.parent)) return false
    if (table) this.subTables.set(record.id, table)
    this.records.set(record.id, record)
    this.rooms.set(record.id, { snapshot: null, rows: [this.newRow(firstUpdate)] })
    return true
  }

  async findWorkshop(id: string): Promise<FoundWorkshop> {
    return found(this.records.get(id), this.tombstones.get(id)?.deletedAt)
  }

  async findByCode(code: string): Promise<FoundWorkshop> {
    const live = [...this.records.values()].find((record) => record.code === code)
    const buried = [...this.tombstones.values()].filter((tombstone) => tombstone.code === code)
    return found(
      live,
      buried
        .map(({ deletedAt }) => deletedAt)
        .toSorted()
        .at(-1),
    )
  }

  async updateWorkshop(id: string, changes: WorkshopChanges): Promise<boolean> {
    const record = this.records.get(id)
    if (!record) return false
    const { code, linkGeneration } = changes
    if (linkGeneration !== undefined && linkGeneration <= record.linkGeneration) return false
    if ([...this.records.values()].some((other) => other.id !== id && other.code === code)) return false
    const { now, ...facts } = changes
    const { paused = record.paused } = facts
    const clock = now === undefined ? record.clock : clockAfter(record, paused, now)
    this.records.set(id, { ...record, ...facts, clock })
    return true
  }

  async changeLocks(id: string, change: LockChange): Promise<Locks | null> {
    const record = this.records.get(id)
    const locks = record ? applyLockChange(record.locks, change) : null
    if (record && locks) this.records.set(id, { ...record, locks })
    return locks
  }

  async deleteWorkshop(id: string, deletedAt: string): Promise<void> {
    const record = this.records.get(id)
    if (!record) return
    for (const { workshop } of await this.listSubTables(id)) await this.deleteWorkshop(workshop, deletedAt)
    this.subTables.delete(id)
    this.tombstones.set(id, { code: record.code, deletedAt })
    this.records.delete(id)
    this.rooms.delete(id)
    this.notes.delete(id)
    this.cues.delete(id)
    this.seen.delete(id)
    for (const moment of await this.listMoments(id)) await this.removeMoment(id, moment.id)
    for (const round of [...this.rounds.values()]) {
      if (round.workshop === id) await this.removeRound(id, round.id)
    }
  }

  async listUnusedSince(moment: string): Promise<readonly WorkshopRecord[]> {
    const isOld = (id: string) => (this.records.get(id)?.lastUsedAt ?? '') < moment
    const tables = [...this.subTables.values()]
    const unused = [...this.records.values()].filter(
      ({ id }) =>
        isOld(id) &&
        !this.subTables.has(id) &&
        tables.every(({ workshop, parent }) => parent !== id || isOld(workshop)),
    )
    return unused.toSorted((a, b) => (a.lastUsedAt < b.lastUsedAt ? -1 : 1))
  }

  async listSubTables(parent: string): Promise<readonly StoredSubTable[]> {
    const own = [...this.subTables.values()].filter((table) => table.parent === parent)
    const place = ({ split, letter }: StoredSubTable) => `${split} ${letter}`
    return own.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
  }

  async findSubTable(workshop: string): Promise<StoredSubTable | null> {
    return this.subTables.get(workshop) ?? null
  }

  async leadSubTable(workshop: string, browser: string): Promise<boolean> {
    const table = this.subTables.get(workshop)
    if (!table?.mayLead || (table.leader !== '' && table.leader !== browser)) return false
    this.subTables.set(workshop, { ...table, leader: browser })
    return true
  }

  async openRound(round: StoredRound, most: number): Promise<boolean> {
    const own = [...this.rounds.values()].filter(({ workshop }) => workshop === round.workshop)
    const key = keyOf(round.workshop, round.id)
    if (!this.records.has(round.workshop) || this.rounds.has(key) || own.length >= most) return false
    this.rounds.set(key, { ...round, shown: false })
    return true
  }

  async findRound(workshop: string, id: string): Promise<StoredRound | null> {
    return this.rounds.get(keyOf(workshop, id)) ?? null
  }

  async castVote(vote: StoredVote, most: number, present: readonly string[]): Promise<boolean> {
    const round = this.rounds.get(keyOf(vote.workshop, vote.round))
    if (!round || round.shown) return false
    const isLost = ({ voter, party, person, browser }: StoredVote) =>
      voter !== vote.voter &&
      person !== '' &&
      person === vote.person &&
      party === vote.party &&
      !present.includes(browser)
    const isFirst = !this.votes.has(`${keyOf(vote.workshop, vote.round)}/${vote.voter}`)
    for (const [key, one] of isFirst ? this.votes : []) {
      if (one.workshop === vote.workshop && one.round === vote.round && isLost(one)) this.votes.delete(key)
    }
    const others = this.votesOf(vote.workshop, vote.round).filter(({ voter }) => voter !== vote.voter)
    if (others.length >= most) return false
    this.votes.set(`${keyOf(vote.workshop, vote.round)}/${vote.voter}`, { ...vote })
    return true
  }

  async findVote(workshop: string, round: string, voter: string): Promise<StoredVote | null> {
    return this.votes.get(`${keyOf(workshop, round)}/${voter}`) ?? null
  }

  async countVotes(workshop: string, round: string): Promise<number> {
    return this.votesOf(workshop, round).length
  }

  async showRound(workshop: string, id: string): Promise<readonly StoredVote[] | null> {
    const round = this.rounds.get(keyOf(workshop, id))
    if (!round) return null
    this.rounds.set(keyOf(workshop, id), { ...round, shown: true })
    const place = ({ party, value, name }: StoredVote) => `${party} ${value + 1} ${name}`
    return this.votesOf(workshop, id).toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
  }

  async forgetVoter(workshop: string, name: string, browser: string | null): Promise<void> {
    for (const [key, vote] of this.votes) {
      const isTheirs = [vote.name, vote.person].some((one) => isSameName(one, name))
      const isThere = vote.workshop === workshop && (browser === null || vote.browser === browser)
      if (isThere && isTheirs) this.votes.set(key, { ...vote, name: '', person: '' })
    }
  }

  async removeRound(workshop: string, id: string): Promise<void> {
    this.rounds.delete(keyOf(workshop, id))
    for (const [key, vote] of this.votes) {
      if (vote.workshop === workshop && vote.round === id) this.votes.delete(key)
    }
  }

  async keepMoment(record: MomentRecord, plan: Uint8Array, most: number): Promise<boolean> {
    const { workshop, id } = record
    if (!this.records.has(workshop) || this.moments.has(keyOf(workshop, id))) return false
    const own = await this.listMoments(workshop)
    if (own.length >= most) {
      const oldest = own.findLast(({ automatic }) => automatic)
      if (!oldest) return false
      await this.removeMoment(workshop, oldest.id)
    }
    this.moments.set(keyOf(workshop, id), { record, plan: plan.slice() })
    return true
  }

  async readNotes(workshop: string): Promise<StoredNotes> {
    return this.notes.get(workshop) ?? { text: '', version: 0 }
  }

  async writeNotes(workshop: string, text: string, basedOn: number): Promise<boolean> {
    const { version } = await this.readNotes(workshop)
    if (!this.records.has(workshop) || version !== basedOn) return false
    this.notes.set(workshop, { text, version: version + 1 })
    return true
  }

  async readCues(workshop: string): Promise<readonly StoredCue[]> {
    return Array.from(this.cues.get(workshop) ?? [], ([step, text]) => ({ step, text }))
  }

  async writeCues(workshop: string, cues: readonly StoredCue[], most: number): Promise<void> {
    if (!this.records.has(workshop)) return
    const kept = this.cues.get(workshop) ?? new Map<string, string>()
    for (const { step, text } of cues) {
      kept.delete(step)
      if (text !== '') kept.set(step, text)
    }
    this.cues.set(workshop, new Map([...kept].slice(-most)))
  }

  async listMoments(workshop: string): Promise<readonly MomentRecord[]> {
    const own = [...this.moments.values()].map(({ record }) => record).filter((record) => record.workshop === workshop)
    return own.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at > b.at ? -1 : 1))
  }

  async loadMoment(workshop: string, id: string): Promise<Uint8Array | null> {
    return this.moments.get(keyOf(workshop, id))?.plan ?? null
  }

  async rewriteMoment(workshop: string, id: string, plan: Uint8Array): Promise<void> {
    const present = this.moments.get(keyOf(workshop, id))
    if (present) this.moments.set(keyOf(workshop, id), { ...present, plan: plan.slice() })
  }

  async removeMoment(workshop: string, id: string): Promise<void> {
    this.moments.delete(keyOf(workshop, id))
  }

  async loadSeen(workshop: string): Promise<readonly SeenRow[]> {
    return Array.from(this.seen.get(workshop) ?? [], ([key, fact]) => ({ key, fact }))
  }

  async writeSeen(workshop: string, changes: readonly SeenChange[]): Promise<void> {
    if (!this.records.has(workshop)) return
    const rows = this.seen.get(workshop) ?? new Map<string, string>()
    this.seen.set(workshop, rows)
    for (const { key, fact } of changes) {
      rows.delete(key)
      if (fact !== null) rows.set(key, fact)
    }
  }

  wipeSeen(workshop: string, changes: readonly SeenChange[]): Promise<void> {
    return this.writeSeen(workshop, changes)
  }

  async loadRoom(id: string): Promise<StoredRoom> {
    const { snapshot, rows } = this.rooms.get(id) ?? { snapshot: null, rows: [] }
    const all = snapshot ? [snapshot, ...rows] : rows
    return { updates: all.map(({ bytes }) => bytes), lastSeq: all.at(-1)?.seq ?? 0, looseRows: rows.length }
  }

  async append(entries: readonly StorageEntry[]): Promise<readonly Appended[]> {
    return entries.map(({ workshop, update }) => {
      const room = this.rooms.get(workshop)
      if (!room) return 'gone'
      const row = this.newRow(update)
      room.rows.push(row)
      return row.seq
    })
  }

  async compact(workshop: string, snapshot: Uint8Array, upToSeq: number): Promise<void> {
    const room = this.rooms.get(workshop)
    if (!room) return
    room.snapshot = { seq: upToSeq, bytes: snapshot.slice() }
    room.rows = room.rows.filter(({ seq }) => seq > upToSeq)
  }

  async isWritable(): Promise<boolean> {
    return true
  }

  async close(): Promise<void> {
    this.rooms.clear()
  }

  private votesOf(workshop: string, round: string): StoredVote[] {
    return [...this.votes.values()].filter((vote) => vote.workshop === workshop && vote.round === round)
  }

  /** Copied: a caller may use its buffer again. */
  private newRow(update: Uint8Array): Row {
    this.lastSeq += 1
    return { seq: this.lastSeq, bytes: update.slice() }
  }
}

function keyOf(workshop: string, id: string): string {
  return `${workshop}/${id}`
}

function found(record: WorkshopRecord | undefined, deletedAt: string | undefined): FoundWorkshop {
  if (record) return { state: 'live', record }
  return deletedAt === undefined ? { state: 'unknown' } : { state: 'deleted', deletedAt }
}
