// The record of each workshop, and the tombstone of a deleted one.

import { applyLockChange, type LockChange } from '@draaitafel/shared/protocol/lockChange.ts'
import { type Locks, noLocks, readLocks } from '@draaitafel/shared/protocol/locks.ts'
import type {
  Cues,
  FoundWorkshop,
  Moments,
  Notes,
  Rounds,
  Seen,
  StoredSubTable,
  SubTables,
  WorkshopChanges,
  WorkshopRecord,
  WorkshopStore,
} from '../workshopStore.ts'
import type { SqliteRow as Row, SqliteFile } from './sqliteFile.ts'
import type { Statements } from './statements.ts'
import { subTableRow } from './subTables.ts'

type SqliteWorkshops = Omit<WorkshopStore, keyof (Rounds & Moments & Notes & Cues & Seen & SubTables)>

export function sqliteWorkshops({ statements, inOneTransaction, emptyLog }: SqliteFile): SqliteWorkshops {
  return {
    async createWorkshop(record: WorkshopRecord, firstUpdate: Uint8Array, table?: StoredSubTable): Promise<boolean> {
      return inOneTransaction(() => {
        if (statements.isTaken.get(record.id, record.code, record.id)) return false
        if (table && !statements.workshopById.get(table.parent)) return false
        statements.insertWorkshop.run(
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
        statements.insertUpdate.run({ workshop: record.id, seq: 1, bytes: firstUpdate })
        if (table) statements.insertSubTable.run(subTableRow(table))
        return true
      })
    },

    async findWorkshop(id: string): Promise<FoundWorkshop> {
      return found(statements.workshopById.get(id), statements.deletedById.get(id))
    },

    async findByCode(code: string): Promise<FoundWorkshop> {
      return found(statements.workshopByCode.get(code), statements.deletedByCode.get(code))
    },

    async updateWorkshop(id: string, changes: WorkshopChanges): Promise<boolean> {
      return update(statements, id, changes)
    },

    async changeLocks(id: string, change: LockChange): Promise<Locks | null> {
      return inOneTransaction(() => {
        const row = statements.workshopById.get(id)
        const locks = row ? applyLockChange(toRecord(row).locks, change) : null
        return locks && update(statements, id, { locks }) ? locks : null
      })
    },

    async deleteWorkshop(id: string, deletedAt: string): Promise<void> {
      inOneTransaction(() => {
        const tables = statements.subTables.all(id).map(({ workshop }) => String(workshop))
        for (const one of [...tables, id]) {
          statements.bury.run(deletedAt, one)
          statements.deleteWorkshop.run(one)
        }
      })
      emptyLog()
    },

    async listUnusedSince(moment: string): Promise<readonly WorkshopRecord[]> {
      return statements.unusedSince.all({ moment }).map(toRecord)
    },
  }
}

function update(statements: Statements, id: string, changes: WorkshopChanges): boolean {
  const { code = null, lastUsedAt = null, linkGeneration = null, now = null } = changes
  const doorOpen = numberOrNull(changes.doorOpen)
  const paused = numberOrNull(changes.paused)
  const locks = changes.locks === undefined ? null : JSON.stringify(changes.locks)
  const facts = { code, lastUsedAt, doorOpen, paused, now, locks, linkGeneration }
  const done = statements.updateWorkshop.run({ id, ...facts })
  return Number(done.changes) > 0
}

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

/** '' in a workshop from before there were locks. */
function locksFrom(text: string): Locks {
  return (text === '' ? null : readLocks(JSON.parse(text))) ?? noLocks
}

function numberOrNull(flag: boolean | undefined): number | null {
  return flag === undefined ? null : Number(flag)
}
