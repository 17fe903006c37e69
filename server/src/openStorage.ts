// Opens the server's storage: the database on its own thread, with the two logs in front of it.

import { join } from 'node:path'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { Log } from './base/log.ts'
import { CommitLog, type OpenedLog } from './storage/commitLog.ts'
import { loggedStorage } from './storage/loggedStorage.ts'
import { openSqliteThread } from './storage/sqlite/sqliteThread.ts'
import type { Storage } from './storage/storage.ts'

export const LOG_FILES = ['commits-a.dat', 'commits-b.dat'] as const

/** Opens or makes the files in `dataDir` (which must exist). Refusals are Dutch sentences for the terminal. */
export async function openStorage(dataDir: string, log: Log): Promise<Result<Storage, string>> {
  // First: its lock says whether the logs are ours.
  const archive = await openSqliteThread(dataDir)
  if (!archive.ok) return archive
  let logs: readonly [OpenedLog, OpenedLog]
  try {
    logs = [CommitLog.open(join(dataDir, LOG_FILES[0])), CommitLog.open(join(dataDir, LOG_FILES[1]))]
  } catch (error) {
    await archive.value.close()
    const why = error instanceof Error ? error.message : String(error)
    return refused(`De bestanden ${LOG_FILES.join(' en ')} in DATA_DIR kunnen niet worden geopend (${why}).`)
  }
  for (const [index, { cutBytes }] of logs.entries()) {
    if (cutBytes > 0) log.warn({ file: LOG_FILES[index], cutBytes }, 'the end of a commit log was no whole commit')
  }
  const storage = loggedStorage({ archive: archive.value, log, logs })
  try {
    await storage.moveAll()
  } catch (error) {
    // A full disk: what is in the logs is safe there, and moves when there is room.
    log.error({ err: error }, 'the database does not take what is in the log')
  }
  return accepted(storage)
}
