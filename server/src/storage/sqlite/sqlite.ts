// Everything the server stores, in one SQLite file. WAL with synchronous=FULL: a transaction that returned survives a power
// cut. It blocks on the disk, so the server runs it on a thread of its own (sqliteThread.ts).

import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { FileStorage } from '../storage.ts'
import { sqliteCues } from './cues.ts'
import { readInEarlierLogs } from './earlierLogs.ts'
import { sqliteMoments } from './moments.ts'
import { sqliteNotes } from './notes.ts'
import { sqliteRounds } from './rounds.ts'
import { sqliteRows } from './rows.ts'
import { migrateSchema } from './schema.ts'
import { sqliteSeen } from './seen.ts'
import { type SqliteFile, sqliteFile } from './sqliteFile.ts'
import { sqliteSubTables } from './subTables.ts'
import { sqliteWorkshops } from './workshops.ts'

export const DATABASE_FILE = 'draaitafel.sqlite'

/** Of a copy, between two other calls. */
const PAGES_AT_ONCE = 100

/** Opens or makes the file in `dataDir` (which must exist). Refusals are Dutch sentences for the terminal. */
export function openSqlite(dataDir: string): Result<FileStorage, string> {
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
  if (!migrated.ok) {
    database.close()
    return migrated
  }
  const file = sqliteFile(database)
  try {
    readInEarlierLogs(dataDir, file)
  } catch (error) {
    database.close()
    return refused(openingSentence(error))
  }
  return accepted(storageIn(database, file))
}

function openingSentence(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error)
  if (/locked|busy/i.test(why)) return 'DATA_DIR is al in gebruik door een andere Draaitafel-server.'
  return `De database in DATA_DIR kan niet worden geopend (${why}).`
}

function storageIn(database: DatabaseSync, file: SqliteFile): FileStorage {
  return {
    ...sqliteWorkshops(file),
    ...sqliteRounds(file),
    ...sqliteMoments(file),
    ...sqliteNotes(file),
    ...sqliteCues(file),
    ...sqliteSeen(file),
    ...sqliteSubTables(file),
    ...sqliteRows(file),
    isWritable: async () => {
      try {
        file.statements.probe.run()
        return true
      } catch {
        // Full disk, read-only folder, closed file: any error means no.
        return false
      }
    },
    // A few pages at a time, and what is written meanwhile goes into the copy too: nobody waits for it.
    copyTo: async (path) => {
      await backup(database, path, { rate: PAGES_AT_ONCE })
    },
    close: async () => {
      if (database.isOpen) database.close()
    },
  }
}
