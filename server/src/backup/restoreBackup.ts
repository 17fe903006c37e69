// Puts a backup in the place of what is in the data folder. First everything is checked beside it; until then, and for any
// refusal, the folder stays as it was. What was there before is kept in a folder of its own. The restored data begin a new
// life, so that browsers with work of the earlier one do not bring it back.

import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { newId } from '@draaitafel/shared/base/ids.ts'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { LIFE_FILE, writeNewLife } from '../access/life.ts'
import { EARLIER_LOGS } from '../storage/sqlite/earlierLogs.ts'
import { SCHEMA_VERSION } from '../storage/sqlite/schema.ts'
import { DATABASE_FILE } from '../storage/sqlite/sqlite.ts'
import { type CheckedBackup, checkBackupFile, extractPart } from './backupFile.ts'
import { type Carried, carryOver } from './carryOver.ts'
import { inspectDatabase } from './packBackup.ts'
import { RUNNING_FILE } from './runningMark.ts'

/** While it exists the server does not start: half of the folder may be of another life. */
export const RESTORING_FILE = 'terugzetten-bezig'

const SECRET = 'secret'
const SECRET_BYTES = 32
const DATABASE_FILES = [DATABASE_FILE, `${DATABASE_FILE}-wal`, `${DATABASE_FILE}-shm`] as const

export interface Restored extends Carried {
  readonly backup: CheckedBackup
  /** Where what was there before is now; null when there was nothing. */
  readonly previous: string | null
}

/** Where it goes; `secretFile`: the secret is not in the folder but there. */
export interface RestoreInto {
  readonly dataDir: string
  readonly secretFile: string | null
}

/** Refusals are Dutch sentences for the terminal. The server must have been stopped. */
export function restoreBackup(file: string, into: RestoreInto, now: Date): Result<Restored, string> {
  const { dataDir } = into
  const backup = checkBackupFile(file)
  if (!backup.ok) return backup
  if (backup.value.manifest.schema > SCHEMA_VERSION)
    return refused(
      `Deze reservekopie komt van een nieuwere versie van Draaitafel (${backup.value.manifest.version}); gebruik die versie.`,
    )
  const isNew = !existsSync(dataDir)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const stage = join(dataDir, `.terugzetten-${newId()}`)
  mkdirSync(stage, { mode: 0o700 })
  let done = false
  try {
    const staged = stageParts(file, backup.value, stage, into)
    if (!staged.ok) return staged
    const carried = carryOver(join(dataDir, DATABASE_FILE), join(stage, DATABASE_FILE), staged.value.sameSecret)
    if (!carried.ok) return carried
    giveToOwner(dataDir, stage)
    const previous = swap(dataDir, stage, now)
    done = true
    return accepted({ ...carried.value, backup: backup.value, previous })
  } finally {
    rmSync(stage, { recursive: true, force: true })
    if (isNew && !done) rmSync(dataDir, { recursive: true, force: true })
  }
}

function stageParts(
  file: string,
  backup: CheckedBackup,
  stage: string,
  { dataDir, secretFile }: RestoreInto,
): Result<{ readonly sameSecret: boolean }, string> {
  for (const { name } of backup.manifest.parts) extractPart(file, backup, name, join(stage, name))
  const found = inspectDatabase(join(stage, DATABASE_FILE))
  const { schema, workshops } = backup.manifest
  if (!found.ok || found.value.schema !== schema || found.value.workshops !== workshops)
    return refused('De database in deze reservekopie is beschadigd.')
  const [ownFile, givenFile] = [secretFile ?? join(dataDir, SECRET), join(stage, SECRET)]
  const [own, given] = [readIfThere(ownFile), readIfThere(givenFile)]
  if (secretFile !== null && given !== undefined) {
    if (!own?.equals(given)) return refused('De sleutel in deze reservekopie is een andere dan die in SECRET_FILE.')
    rmSync(givenFile)
  }
  if (given === undefined && own?.length !== SECRET_BYTES)
    return refused('In deze reservekopie zit geen sleutel; zet eerst het bestand ‘secret’ terug.')
  if (given !== undefined && given.length !== SECRET_BYTES)
    return refused('De sleutel in deze reservekopie is beschadigd.')
  return accepted({ sameSecret: given === undefined || (own !== undefined && given.equals(own)) })
}

function readIfThere(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined
}

/** With the mark, a crash half way is noticed at the next start, and doing it again finishes it. */
function swap(dataDir: string, stage: string, now: Date): string | null {
  const mark = join(dataDir, RESTORING_FILE)
  writeFileSync(mark, '')
  syncFolder(dataDir)
  const given = existsSync(join(stage, SECRET)) ? [SECRET] : []
  const replaced = [...DATABASE_FILES, ...EARLIER_LOGS, RUNNING_FILE, LIFE_FILE, ...given]
  const present = replaced.filter((name) => existsSync(join(dataDir, name)))
  const previous = join(dataDir, `vorige-${now.toISOString().replaceAll(/[:.]/g, '')}`)
  if (present.length > 0) mkdirSync(previous, { mode: 0o700, recursive: true })
  for (const name of present) renameSync(join(dataDir, name), join(previous, name))
  for (const name of [DATABASE_FILE, ...given]) renameSync(join(stage, name), join(dataDir, name))
  writeNewLife(dataDir)
  giveToOwner(dataDir, dataDir)
  syncFolder(dataDir)
  rmSync(mark)
  syncFolder(dataDir)
  return present.length > 0 ? previous : null
}

/** Someone who restores as root leaves files that the server's own user can open. */
function giveToOwner(dataDir: string, folder: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(dataDir)
  for (const name of [DATABASE_FILE, SECRET, LIFE_FILE]) {
    const path = join(folder, name)
    if (existsSync(path)) chownSync(path, uid, gid)
  }
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r')
  fsyncSync(folder)
  closeSync(folder)
}
