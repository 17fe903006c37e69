// A data folder, with nobody else at work in it.

import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { textFor } from '../postgres/lane.ts'
import { DATABASE_FILE, openSqlite } from '../sqlite/sqlite.ts'
import { MoveRefused, type Place } from './place.ts'
import { type ColumnKind, columnNames, type MovedRow, type MovedTable } from './tables.ts'

/** `isNew`: nothing may be there yet. */
export async function openFolder(dataDir: string, isNew: boolean): Promise<Place> {
  const path = join(dataDir, DATABASE_FILE)
  if (isNew && existsSync(path))
    throw new MoveRefused(`In DATA_DIR (${dataDir}) staat al een database; kies een lege map.`)
  if (!isNew && !existsSync(path)) throw new MoveRefused(`In DATA_DIR (${dataDir}) staat geen database.`)
  // Brings it to this version, and refuses one that is in use, damaged or newer.
  const opened = openSqlite(dataDir)
  if (!opened.ok) throw new MoveRefused(opened.problem)
  await opened.value.close()
  const database = new DatabaseSync(path)
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = ON; BEGIN IMMEDIATE')
  return folderPlace(database, () => {
    if (isNew) for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
  })
}

function folderPlace(database: DatabaseSync, undo: () => void): Place {
  let kept = false
  return {
    async *rows(table: MovedTable): AsyncIterable<MovedRow> {
      const columns = columnNames(table)
      const all = database.prepare(`SELECT ${columns.join()} FROM ${table.name} ORDER BY ${table.key.join()}`)
      for (const row of all.iterate()) yield columns.map((name) => fromSqlite(table.columns[name], row[name]))
    },
    insert: async (table, row) => {
      const columns = columnNames(table)
      const places = columns.map(() => '?').join()
      const values = row.map((value) => (typeof value === 'boolean' ? Number(value) : value))
      database.prepare(`INSERT INTO ${table.name} (${columns.join()}) VALUES (${places})`).run(...values)
    },
    keep: async () => {
      database.exec('COMMIT')
      kept = true
    },
    close: async () => {
      database.close()
      if (!kept) undo()
    },
  }
}

function fromSqlite(kind: ColumnKind | undefined, value: unknown): MovedRow[number] {
  if (kind === 'bytes' && value instanceof Uint8Array) return value
  if (kind === 'flag') return value === 1
  return kind === 'whole' ? Number(value) : textFor(String(value))
}
