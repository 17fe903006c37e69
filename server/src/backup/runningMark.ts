// Notices a folder that was copied while a server worked in it. The files of such a copy are of different moments, and
// SQLite cannot tell: it may open with less than was called saved. So a running server leaves a mark that says which file on
// disk the database is. A killed server finds its own mark and goes on; in a copy the file is another one.

import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import * as v from 'valibot'
import { DATABASE_FILE } from '../storage/sqlite/sqlite.ts'

export const RUNNING_FILE = 'draait'

const markSchema = v.object({ inode: v.string(), born: v.string() })
type Mark = v.InferOutput<typeof markSchema>

/** Before the database is opened. The refusal is a Dutch sentence for the terminal. */
export function checkNotCopied(dataDir: string): Result<null, string> {
  const [path, database] = [join(dataDir, RUNNING_FILE), join(dataDir, DATABASE_FILE)]
  if (!existsSync(path) || !existsSync(database)) return accepted(null)
  const marked = markIn(readFileSync(path, 'utf8'))
  const found = markOf(database)
  // Two witnesses, because some file systems number their files anew. A mark that was being written says nothing.
  if (marked === null || marked.inode === found.inode || marked.born === found.born) return accepted(null)
  return refused(
    `Deze DATA_DIR is gekopieerd terwijl Draaitafel erin werkte, en kan onvolledig zijn; kopieer na het stoppen of gebruik npm run backup. Was er niets bezig? Verwijder dan het bestand ‘${RUNNING_FILE}’.`,
  )
}

/** Once the database is open. Returns how to take the mark away, when everything is closed. */
export function markRunning(dataDir: string): () => void {
  const path = join(dataDir, RUNNING_FILE)
  writeFileSync(path, JSON.stringify(markOf(join(dataDir, DATABASE_FILE))), { mode: 0o600 })
  return () => rmSync(path, { force: true })
}

function markOf(path: string): Mark {
  const { ino, birthtimeNs } = statSync(path, { bigint: true })
  return { inode: String(ino), born: String(birthtimeNs) }
}

function markIn(text: string): Mark | null {
  try {
    const { success, output } = v.safeParse(markSchema, JSON.parse(text))
    return success ? output : null
  } catch {
    return null
  }
}
