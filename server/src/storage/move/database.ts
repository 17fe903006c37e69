// A PostgreSQL database, with no server at work on it.

import { parseDatabaseUrl } from '../postgres/address.ts'
import { connect, connectingSentence } from '../postgres/connect.ts'
import type { Ask, PostgresRow } from '../postgres/lane.ts'
import { migrateSchema } from '../postgres/schema.ts'
import { MoveRefused, type Place } from './place.ts'
import { type ColumnKind, columnNames, type MovedRow, type MovedTable, movedTables } from './tables.ts'

const ROWS_AT_ONCE = 200
/** A server says every two seconds that it is there. */
const AT_WORK_WITHIN = '10 seconds'

/** `isNew`: nothing may be in it yet. */
export async function openDatabasePlace(databaseUrl: string, isNew: boolean): Promise<Place> {
  const address = parseDatabaseUrl(databaseUrl)
  if (!address.ok) throw new MoveRefused(address.problem)
  const client = await connect(address.value).catch((error) => {
    throw new MoveRefused(connectingSentence(error, address.value))
  })
  const ask: Ask = async ({ text }, values = []) => (await client.query(text, [...values])).rows as PostgresRow[]
  try {
    await ask({ name: '', text: 'BEGIN' })
    // Looking at many rows takes longer than a server may leave a transaction alone.
    await ask({ name: '', text: 'SET LOCAL idle_in_transaction_session_timeout = 0' })
    await migrateSchema(ask)
    await refuseUnlessFree(ask, isNew)
  } catch (error) {
    await client.end()
    throw error instanceof MoveRefused ? error : new MoveRefused(connectingSentence(error, address.value))
  }
  return {
    ...databasePlace(ask),
    close: async () => {
      // Without a commit PostgreSQL takes everything back.
      await client.end()
    },
  }
}

async function refuseUnlessFree(ask: Ask, isNew: boolean): Promise<void> {
  // Nobody takes a room from here on.
  await ask({ name: '', text: 'LOCK TABLE rooms, workshops, nodes IN EXCLUSIVE MODE' })
  const atWork = `SELECT origin FROM nodes WHERE beat_at > clock_timestamp() - interval '${AT_WORK_WITHIN}'`
  const [server] = await ask({ name: '', text: atWork })
  if (server) throw new MoveRefused(`Er werkt nog een server op deze database (${server.origin}); stop die eerst.`)
  const filled = movedTables.map(({ name }) => `SELECT 1 FROM (SELECT 1 FROM ${name} LIMIT 1) AS ${name}`)
  const [any] = await ask({ name: '', text: filled.join(' UNION ALL ') })
  if (isNew && any) throw new MoveRefused('De database in DATABASE_URL is niet leeg; kies een lege.')
  if (!isNew && !any) throw new MoveRefused('De database in DATABASE_URL is leeg: er is niets om te verplaatsen.')
}

function databasePlace(ask: Ask): Omit<Place, 'close'> {
  return {
    async *rows(table: MovedTable): AsyncIterable<MovedRow> {
      const columns = columnNames(table)
      const all = `SELECT ${columns.join()} FROM ${table.name} ORDER BY ${table.key.join()}`
      await ask({ name: '', text: `DECLARE moved NO SCROLL CURSOR FOR ${all}` })
      for (;;) {
        const some = await ask({ name: '', text: `FETCH ${ROWS_AT_ONCE} FROM moved` })
        if (some.length === 0) break
        for (const row of some) yield columns.map((name) => fromPostgres(table.columns[name], row[name]))
      }
      await ask({ name: '', text: 'CLOSE moved' })
    },
    insert: async (table, row) => {
      const columns = columnNames(table)
      const places = columns.map((_, at) => `$${at + 1}`).join()
      const values = row.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value))
      await ask({ name: '', text: `INSERT INTO ${table.name} (${columns.join()}) VALUES (${places})` }, values)
      // Which nobody has yet.
      if (table.name === 'workshops') await ask({ name: '', text: 'INSERT INTO rooms (id) VALUES ($1)' }, [row[0]])
    },
    keep: async () => {
      await ask({ name: '', text: 'COMMIT' })
    },
  }
}

function fromPostgres(kind: ColumnKind | undefined, value: unknown): MovedRow[number] {
  if (kind === 'bytes' && value instanceof Uint8Array) return value
  if (kind === 'flag') return value === true
  return kind === 'whole' ? Number(value) : String(value)
}
