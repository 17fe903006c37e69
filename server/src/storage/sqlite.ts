// Everything the server keeps, in one SQLite file. WAL with synchronous=FULL: a transaction that returned survives a power
// cut. Waits for the disk on the thread that calls it, so the server runs it on a thread of its own (sqliteThread.ts).

import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { isSameName } from '@draaitafel/shared/base/name.ts'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { applyLockChange, type LockChange } from '@draaitafel/shared/protocol/lockChange.ts'
import { type Locks, noLocks, readLocks } from '@draaitafel/shared/protocol/locks.ts'
import { readBody, type Row as StoredRow } from './commitRecord.ts'
import { migrateSchema } from './schema.ts'
import { createStatements, type Statements } from './statements.ts'
import type {
  Archive,
  FoundWorkshop,
  MomentRecord,
  SeenChange,
  SeenRow,
  StoredNotes,
  StoredRoom,
  StoredRound,
  StoredVote,
  WorkshopChanges,
  WorkshopRecord,
} from './storage.ts'

export const DATABASE_FILE = 'draaitafel.sqlite'

/** Opens or makes the file in `dataDir` (which must exist). Refusals are Dutch sentences for the terminal. */
export function openSqlite(dataDir: string): Result<Archive, string> {
  let database: DatabaseSync
  try {
    database = new DatabaseSync(join(dataDir, DATABASE_FILE))
    // One owner per file: a second server would compact away rows it never loaded.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    database.exec('PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON')
  } catch (error) {
    return refused(openingSentence(error))
  }
  const migrated = migrateSchema(database)
  if (migrated.ok) return accepted(new SqliteArchive(database))
  database.close()
  return migrated
}

function openingSentence(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error)
  if (/locked|busy/i.test(why)) return 'DATA_DIR is al in gebruik door een andere Draaitafel-server.'
  return `De database in DATA_DIR kan niet worden geopend (${why}).`
}

class SqliteArchive implements Archive {
  private readonly database: DatabaseSync
  private readonly statements: Statements

  constructor(database: DatabaseSync) {
    this.database = database
    this.statements = createStatements(database)
  }

  async createWorkshop(record: WorkshopRecord, firstUpdate: Uint8Array): Promise<boolean> {
    return this.inOneTransaction(() => {
      if (this.statements.isTaken.get(record.id, record.code, record.id)) return false
      this.statements.insertWorkshop.run(
        record.id,
        record.code,
        record.createdAt,
        record.lastUsedAt,
        record.doorOpen ? 1 : 0,
        record.linkGeneration,
        record.paused ? 1 : 0,
        JSON.stringify(record.locks),
        record.clock,
      )
      this.insertUpdate({ workshop: record.id, seq: 1, update: firstUpdate })
      return true
    })
  }

  async findWorkshop(id: string): Promise<FoundWorkshop> {
    return found(this.statements.workshopById.get(id), this.statements.deletedById.get(id))
  }

  async findByCode(code: string): Promise<FoundWorkshop> {
    return found(this.statements.workshopByCode.get(code), this.statements.deletedByCode.get(code))
  }

  async updateWorkshop(id: string, changes: WorkshopChanges): Promise<boolean> {
    return this.update(id, changes)
  }

  async changeLocks(id: string, change: LockChange): Promise<Locks | null> {
    return this.inOneTransaction(() => {
      const row = this.statements.workshopById.get(id)
      const locks = row ? applyLockChange(toRecord(row).locks, change) : null
      return locks && this.update(id, { locks }) ? locks : null
    })
  }

  async deleteWorkshop(id: string, deletedAt: string): Promise<void> {
    this.inOneTransaction(() => {
      this.statements.bury.run(deletedAt, id)
      this.statements.deleteWorkshop.run(id)
    })
    this.emptyLog()
  }

  async listUnusedSince(moment: string): Promise<readonly WorkshopRecord[]> {
    return this.statements.unusedSince.all(moment).map(toRecord)
  }

  async openRound({ workshop, id, kind, voters }: StoredRound, most: number): Promise<boolean> {
    return Number(this.statements.insertRound.run({ workshop, round: id, kind, voters, most }).changes) > 0
  }

  async findRound(workshop: string, id: string): Promise<StoredRound | null> {
    const row = this.statements.round.get(workshop, id)
    return row ? toRound(row) : null
  }

  async castVote(vote: StoredVote, most: number, present: readonly string[]): Promise<boolean> {
    const { workshop, round, party, person, voter } = vote
    return this.inOneTransaction(() => {
      // Only with one's first choice: nobody comes back as two people.
      if (!this.statements.vote.get(workshop, round, voter)) {
        const lost = { workshop, round, party, person, voter, present: JSON.stringify(present) }
        this.statements.forgetLostVotes.run(lost)
      }
      return Number(this.statements.castVote.run({ ...vote, most }).changes) > 0
    })
  }

  async findVote(workshop: string, round: string, voter: string): Promise<StoredVote | null> {
    const row = this.statements.vote.get(workshop, round, voter)
    return row ? toVote(row) : null
  }

  async countVotes(workshop: string, round: string): Promise<number> {
    return Number(this.statements.countVotes.get(workshop, round)?.choices ?? 0)
  }

  async showRound(workshop: string, id: string): Promise<readonly StoredVote[] | null> {
    return this.inOneTransaction(() => {
      if (Number(this.statements.showRound.run(workshop, id).changes) === 0) return null
      return this.statements.votesOf.all(workshop, id).map(toVote)
    })
  }

  async forgetVoter(workshop: string, name: string, browser: string | null): Promise<void> {
    this.inOneTransaction(() => {
      // Not in SQL: it knows no capitals beyond a to z.
      for (const row of this.statements.namedVotes.all(workshop)) {
        const isTheirs = [row.name, row.person].some((one) => isSameName(String(one), name))
        if (isTheirs && (browser === null || row.browser === browser))
          this.statements.unnameVote.run(workshop, String(row.round), String(row.voter))
      }
    })
    this.emptyLog()
  }

  async removeRound(workshop: string, id: string): Promise<void> {
    this.statements.deleteRound.run(workshop, id)
    this.emptyLog()
  }

  async keepMoment(record: MomentRecord, plan: Uint8Array, most: number): Promise<boolean> {
    const { workshop, id, name, at, automatic } = record
    return this.inOneTransaction(() => {
      if (Number(this.statements.countMoments.get(workshop)?.count) >= most) {
        const oldest = this.statements.oldestAutomatic.get(workshop)
        if (!oldest) return false
        this.statements.deleteMoment.run(workshop, String(oldest.id))
      }
      const row = { workshop, moment: id, name, at, automatic: automatic ? 1 : 0, plan }
      return Number(this.statements.insertMoment.run(row).changes) > 0
    })
  }

  async readNotes(workshop: string): Promise<StoredNotes> {
    const row = this.statements.notes.get(workshop)
    return row ? { text: String(row.text), version: Number(row.version) } : { text: '', version: 0 }
  }

  async writeNotes(workshop: string, text: string, basedOn: number): Promise<boolean> {
    return Number(this.statements.writeNotes.run({ workshop, text, basedOn }).changes) > 0
  }

  async listMoments(workshop: string): Promise<readonly MomentRecord[]> {
    return this.statements.moments.all(workshop).map(toMoment)
  }

  async loadMoment(workshop: string, id: string): Promise<Uint8Array | null> {
    const row = this.statements.moment.get(workshop, id)
    return row ? toBytes(row.plan) : null
  }

  async rewriteMoment(workshop: string, id: string, plan: Uint8Array): Promise<void> {
    this.statements.rewriteMoment.run(plan, workshop, id)
    this.emptyLog()
  }

  async removeMoment(workshop: string, id: string): Promise<void> {
    this.statements.deleteMoment.run(workshop, id)
    this.emptyLog()
  }

  async loadSeen(workshop: string): Promise<readonly SeenRow[]> {
    return this.statements.seen.all(workshop).map(({ key, fact }) => ({ key: String(key), fact: String(fact) }))
  }

  async writeSeen(workshop: string, changes: readonly SeenChange[]): Promise<void> {
    this.inOneTransaction(() => {
      for (const { key, fact } of changes) {
        if (fact === null) this.statements.deleteSeen.run(workshop, key)
        else this.statements.writeSeen.run({ workshop, key, fact })
      }
    })
  }

  async wipeSeen(workshop: string, changes: readonly SeenChange[]): Promise<void> {
    await this.writeSeen(workshop, changes)
    this.emptyLog()
  }

  async loadRoom(id: string): Promise<StoredRoom> {
    const snapshot = this.statements.snapshot.get(id)
    const rows = this.statements.updatesOf.all(id)
    const last = rows.at(-1)?.seq ?? snapshot?.seq ?? 0
    return {
      updates: [...(snapshot ? [snapshot] : []), ...rows].map((row) => toBytes(row.bytes)),
      lastSeq: Number(last),
      looseRows: rows.length,
    }
  }

  async lastSeqOf(workshop: string): Promise<number> {
    return Number(this.statements.lastSeq.get(workshop)?.seq ?? 0)
  }

  async takeIn(bodies: readonly Uint8Array[]): Promise<void> {
    this.inOneTransaction(() => {
      for (const body of bodies) for (const row of readBody(body)) this.insertUpdate(row)
    })
  }

  async compact(workshop: string, snapshot: Uint8Array, upToSeq: number): Promise<void> {
    this.inOneTransaction(() => {
      if (!this.statements.workshopById.get(workshop)) return
      this.statements.writeSnapshot.run(workshop, upToSeq, snapshot)
      this.statements.deleteUpdates.run(workshop, upToSeq)
    })
  }

  async isWritable(): Promise<boolean> {
    try {
      this.statements.probe.run()
      return true
    } catch {
      // Full disk, read-only folder, closed file: whatever it is, the answer is no.
      return false
    }
  }

  async close(): Promise<void> {
    if (this.database.isOpen) this.database.close()
  }

  private update(id: string, changes: WorkshopChanges): boolean {
    const { code = null, lastUsedAt = null, linkGeneration = null, now = null } = changes
    const doorOpen = numberOrNull(changes.doorOpen)
    const paused = numberOrNull(changes.paused)
    const locks = changes.locks === undefined ? null : JSON.stringify(changes.locks)
    const facts = { code, lastUsedAt, doorOpen, paused, now, locks, linkGeneration }
    const done = this.statements.updateWorkshop.run({ id, ...facts })
    return Number(done.changes) > 0
  }

  private insertUpdate({ workshop, seq, update }: StoredRow): void {
    this.statements.insertUpdate.run({ workshop, seq, bytes: update })
  }

  /** What was deleted is overwritten in the file, but its text still stands in the write-ahead log until that is emptied. */
  private emptyLog(): void {
    try {
      this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    } catch {
      // Disk full or failing: the deletion stands, and a later checkpoint empties the log.
    }
  }

  private inOneTransaction<T>(work: () => T): T {
    this.database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.database.exec('COMMIT')
      return result
    } catch (error) {
      // SQLite may already have rolled back by itself (disk full, I/O error); a second rollback would hide the cause.
      if (this.database.isTransaction) this.database.exec('ROLLBACK')
      throw error
    }
  }
}

type Row = Record<string, unknown>

function found(live: Row | undefined, deleted: Row | undefined): FoundWorkshop {
  if (live) return { state: 'live', record: toRecord(live) }
  if (deleted) return { state: 'deleted', deletedAt: String(deleted.deleted_at) }
  return { state: 'unknown' }
}

function toRecord(row: Row): WorkshopRecord {
  return {
    id: String(row.id),
    code: String(row.code),
    createdAt: String(row.created_at),
    lastUsedAt: String(row.last_used_at),
    doorOpen: row.door_open === 1,
    paused: row.paused === 1,
    clock: Number(row.clock),
    locks: locksFrom(String(row.locks)),
    linkGeneration: Number(row.link_generation),
  }
}

/** '' in a workshop of before there were locks. */
function locksFrom(text: string): Locks {
  return (text === '' ? null : readLocks(JSON.parse(text))) ?? noLocks
}

function toRound(row: Row): StoredRound {
  return {
    workshop: String(row.workshop),
    id: String(row.id),
    kind: row.kind === 'richting' ? 'richting' : 'stand',
    voters: row.voters === 'partij' ? 'partij' : 'persoon',
    shown: row.shown === 1,
  }
}

function toVote(row: Row): StoredVote {
  return {
    workshop: String(row.workshop),
    round: String(row.round),
    voter: String(row.voter),
    browser: String(row.browser),
    party: String(row.party),
    person: String(row.person),
    name: String(row.name),
    value: Number(row.value),
  }
}

function toMoment(row: Row): MomentRecord {
  return {
    workshop: String(row.workshop),
    id: String(row.id),
    name: String(row.name),
    at: String(row.at),
    automatic: row.automatic === 1,
  }
}

function numberOrNull(flag: boolean | undefined): number | null {
  return flag === undefined ? null : Number(flag)
}

function toBytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw new Error('A stored update is not bytes')
}
