// What is in the SQLite file, looked up in a copy of the folder: opening the real one would already repair it. And
// opening a storage the way a test wants it: or else an error.

import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { SOCKET_FILE } from '@draaitafel/server/src/admin/protocol.ts'
import { RUNNING_FILE } from '@draaitafel/server/src/backup/runningMark.ts'
import { DATABASE_FILE } from '@draaitafel/server/src/storage/sqlite/sqlite.ts'
import { openSqliteThread } from '@draaitafel/server/src/storage/sqlite/sqliteThread.ts'
import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import { makeDataDir } from './launchServer.ts'

export interface StoredRows {
  /** The row up to which the snapshot covers; 0 without one. */
  readonly snapshotSeq: number
  readonly rowSeqs: readonly number[]
}

export async function openStorage(path: string): Promise<Storage> {
  const opened = await openSqliteThread(path)
  if (!opened.ok) throw new Error(opened.problem)
  return opened.value
}

/** A folder with the same files; the server that owns the first must not be running. */
export function copyDataDir(path: string): ReturnType<typeof makeDataDir> {
  const copy = makeDataDir()
  cpSync(path, copy.path, { recursive: true, filter: (from) => !from.endsWith(SOCKET_FILE) })
  // Nobody was at work in it: a server may open the copy.
  rmSync(join(copy.path, RUNNING_FILE), { force: true })
  return copy
}

export function storedRows(dataDir: string, workshop: string): StoredRows {
  const copy = copyDataDir(dataDir)
  const database = new DatabaseSync(join(copy.path, DATABASE_FILE))
  const snapshot = database.prepare('SELECT seq FROM snapshots WHERE workshop = ?').get(workshop)
  const rows = database.prepare('SELECT seq FROM updates WHERE workshop = ? ORDER BY seq').all(workshop)
  database.close()
  copy.remove()
  return { snapshotSeq: Number(snapshot?.seq ?? 0), rowSeqs: rows.map(({ seq }) => Number(seq)) }
}
