// The record of each workshop, and the tombstone of a deleted one. What a room has to hear of (a pause, locks, renewed
// links, a new table, its deletion) is changed by the server that has it, or when nobody does: whoever takes it later reads
// it. Rooms are locked before workshops, here and everywhere, so that nobody waits for each other.

import { applyLockChange, type LockChange } from '@draaitafel/shared/protocol/lockChange.ts'
import { type Locks, noLocks, readLocks } from '@draaitafel/shared/protocol/locks.ts'
import { OwnedElsewhere } from '../ownership.ts'
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
import type { HeldRooms } from './held.ts'
import { type Ask, bytesFor, type Lane, type PostgresRow as Row, textFor } from './lane.ts'
import { statements } from './statements.ts'
import { subTableValues } from './subTables.ts'

type PostgresWorkshops = Omit<WorkshopStore, keyof (Rounds & Moments & Notes & Cues & Seen & SubTables)>

const UNIQUE_VIOLATION = '23505'

export function postgresWorkshops(lane: Lane, held: HeldRooms): PostgresWorkshops {
  return {
    async createWorkshop(record: WorkshopRecord, firstUpdate: Uint8Array, table?: StoredSubTable): Promise<boolean> {
      const bytes = bytesFor(firstUpdate)
      return lane.inTransaction(async (ask) => {
        const parent = table ? await holdRoom(ask, held, table.parent) : null
        if (table && !parent) return false
        if ((await ask(statements.isCodeOrIdTaken, [record.id, record.code])).length > 0) return false
        // Two who take the same code at the same time both find it free; one of them inserts nothing.
        if ((await ask(statements.insertWorkshop, recordValues(record))).length === 0) return false
        await ask(statements.insertRoom, [record.id, parent?.owner ?? null, parent?.epoch ?? 0])
        await ask(statements.insertFirst, [record.id, bytes])
        if (table) await ask(statements.insertSubTable, subTableValues(table))
        if (parent && held.has(table?.parent ?? '')) held.hold(record.id, Number(parent.epoch))
        return true
      })
    },

    async findWorkshop(id: string): Promise<FoundWorkshop> {
      return find(lane, statements.workshopById, statements.deletedById, id)
    },

    async findByCode(code: string): Promise<FoundWorkshop> {
      return find(lane, statements.workshopByCode, statements.deletedByCode, code)
    },

    async updateWorkshop(id: string, changes: WorkshopChanges): Promise<boolean> {
      try {
        return await lane.inTransaction(async (ask) => {
          const { paused, locks, linkGeneration } = changes
          const mustBeHeard = [paused, locks, linkGeneration].some((change) => change !== undefined)
          if (mustBeHeard && !(await holdRoom(ask, held, id))) return false
          return update(ask, id, changes)
        })
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION) return false
        throw error
      }
    },

    async changeLocks(id: string, change: LockChange): Promise<Locks | null> {
      return lane.inTransaction(async (ask) => {
        if (!(await holdRoom(ask, held, id))) return null
        const [row] = await ask(statements.lockWorkshop, [id])
        const locks = row ? applyLockChange(toRecord(row).locks, change) : null
        return locks && (await update(ask, id, { locks })) ? locks : null
      })
    },

    async deleteWorkshop(id: string, deletedAt: string): Promise<void> {
      const gone = await lane.inTransaction(async (ask) => {
        const rooms = await ask(statements.lockFamily, [id])
        for (const room of rooms) if (!isFree(room, held)) throw new OwnedElsewhere('Another server has this workshop')
        const ids = rooms.map((room) => String(room.id))
        await ask(statements.bury, [ids, deletedAt])
        await ask(statements.deleteWorkshops, [ids])
        return ids
      })
      for (const one of gone) held.drop(one)
    },

    async listUnusedSince(moment: string): Promise<readonly WorkshopRecord[]> {
      return (await lane.call((ask) => ask(statements.unusedSince, [moment]))).map(toRecord)
    },
  }
}

/** Nobody takes the room until the transaction ends. Null when it is not there; throws when another server has it. */
async function holdRoom(ask: Ask, held: HeldRooms, id: string): Promise<Row | null> {
  const [room] = await ask(statements.holdRoom, [id])
  if (room && !isFree(room, held)) throw new OwnedElsewhere('Another server has this workshop')
  return room ?? null
}

function isFree({ id, owner, epoch }: Row, held: HeldRooms): boolean {
  return owner === null || (owner === held.node && Number(epoch) === held.epochOf(String(id)))
}

async function update(ask: Ask, id: string, changes: WorkshopChanges): Promise<boolean> {
  const { code = null, lastUsedAt = null, doorOpen = null, paused = null, now = null, linkGeneration = null } = changes
  const locks = changes.locks === undefined ? null : textFor(JSON.stringify(changes.locks))
  const facts = [id, code, lastUsedAt, doorOpen, paused, now, locks, linkGeneration]
  return (await ask(statements.updateWorkshop, facts)).length > 0
}

async function find(
  lane: Lane,
  live: (typeof statements)['workshopById'],
  deleted: (typeof statements)['deletedById'],
  by: string,
): Promise<FoundWorkshop> {
  return lane.call(async (ask) => {
    const [record] = await ask(live, [by])
    if (record) return { state: 'live', record: toRecord(record) }
    const [tombstone] = await ask(deleted, [by])
    return tombstone ? { state: 'deleted', deletedAt: String(tombstone.deleted_at) } : { state: 'unknown' }
  })
}

function recordValues(record: WorkshopRecord): readonly unknown[] {
  const { id, code, createdAt, lastUsedAt, doorOpen, linkGeneration, paused, clock } = record
  return [id, code, createdAt, lastUsedAt, doorOpen, linkGeneration, paused, JSON.stringify(record.locks), clock]
}

function toRecord(row: Row): WorkshopRecord {
  return {
    id: String(row.id),
    code: String(row.code),
    createdAt: String(row.created_at),
    lastUsedAt: String(row.last_used_at),
    doorOpen: row.door_open === true,
    paused: row.paused === true,
    clock: Number(row.clock),
    locks: locksFrom(String(row.locks)),
    linkGeneration: Number(row.link_generation),
  }
}

/** '' in a workshop from before there were locks. */
function locksFrom(text: string): Locks {
  return (text === '' ? null : readLocks(JSON.parse(text))) ?? noLocks
}
