// Which life of the data this is. Restoring a backup begins a new one: whatever a browser kept of an earlier life may not
// flow back into the restored plans. A folder that was never restored has no file, and life ''.

import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '@draaitafel/shared/base/ids.ts'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'

export const LIFE_FILE = 'leven'

/** Refusals are Dutch sentences for the terminal. */
export function readLife(dataDir: string): Result<string, string> {
  const file = join(dataDir, LIFE_FILE)
  if (!existsSync(file)) return accepted('')
  const life = readFileSync(file, 'utf8').trim()
  if (/^[a-z0-9-]{1,40}$/.test(life)) return accepted(life)
  return refused(`Het bestand ‘${LIFE_FILE}’ in DATA_DIR is beschadigd; zet de laatste reservekopie opnieuw terug.`)
}

export function writeNewLife(dataDir: string): void {
  const file = openSync(join(dataDir, LIFE_FILE), 'w', 0o600)
  try {
    writeSync(file, `${newId()}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
