// From a copy of the database to one checked file. The copy was made while people worked, or of a folder at rest; here it is
// looked through, joined with the secret, and read back.

import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { type CheckedBackup, checkBackupFile, type Part, writeBackupFile } from './backupFile.ts'
import { ownVersion } from './version.ts'

export interface ToPack {
  /** The copy, which is turned into a file that needs no log beside it. */
  readonly copy: string
  readonly dataDir: string
  readonly file: string
  readonly withSecret: boolean
  readonly now: Date
}

/** What is in a database file that nobody has open. Refused with why it cannot be used. */
export function inspectDatabase(path: string): Result<{ readonly schema: number; readonly workshops: number }, string> {
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path)
    // Empties its log and removes it.
    database.exec('PRAGMA journal_mode = DELETE')
    const faults = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check
    if (faults !== 'ok') return refused(String(faults))
    const schema = Number(database.prepare('PRAGMA user_version').get()?.user_version)
    const workshops = Number(database.prepare('SELECT count(*) AS count FROM workshops').get()?.count)
    return accepted({ schema, workshops })
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error))
  } finally {
    database?.close()
  }
}

/** Refusals are Dutch sentences for the terminal; then there is no file. */
export function packBackup({ copy, dataDir, file, withSecret, now }: ToPack): Result<CheckedBackup, string> {
  if (existsSync(file)) return refused(`${file} bestaat al; kies een andere naam.`)
  const found = inspectDatabase(copy)
  if (!found.ok) return refused(`De database is beschadigd (${found.problem}); er is geen reservekopie gemaakt.`)
  const unfinished = `${file}.deel`
  const parts: readonly Part[] = [
    { name: 'draaitafel.sqlite', path: copy },
    ...(withSecret ? [{ name: 'secret', path: join(dataDir, 'secret') } as const] : []),
  ]
  try {
    rmSync(unfinished, { force: true })
    writeBackupFile(unfinished, { version: ownVersion(), madeAt: now.toISOString(), ...found.value }, parts)
    const checked = checkBackupFile(unfinished)
    if (checked.ok) renameSync(unfinished, file)
    return checked
  } catch (error) {
    return refused(`De reservekopie kan niet worden geschreven (${error instanceof Error ? error.message : error}).`)
  } finally {
    rmSync(unfinished, { force: true })
  }
}
