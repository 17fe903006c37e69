// What of the present database still counts after an older one is put back: links that were revoked stay revoked. And which
// workshops were deleted since, because they are there again.

import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'

export interface Carried {
  /** Workshops whose links were renewed after the backup: the old ones go on being refused. */
  readonly renewed: readonly string[]
  /** Workshops that were deleted after the backup. */
  readonly back: readonly string[]
  /** False when the present database could not be read. */
  readonly compared: boolean
}

const nothing: Carried = { renewed: [], back: [], compared: true }

/** Refused while a server has the present database open. With another secret the old links are worthless anyway. */
export function carryOver(present: string, restored: string, sameSecret: boolean): Result<Carried, string> {
  if (!existsSync(present)) return accepted(nothing)
  let old: DatabaseSync | null = null
  let now: DatabaseSync | null = null
  try {
    old = new DatabaseSync(present)
    // Fails when someone else has it.
    old.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; ROLLBACK')
    now = new DatabaseSync(restored)
    const renewed = sameSecret ? keepRevoked(old, now) : []
    const isThere = now.prepare('SELECT 1 FROM workshops WHERE id = ?')
    const deleted = old.prepare('SELECT id FROM deleted').all()
    const back = deleted.map(({ id }) => String(id)).filter((id) => isThere.get(id))
    return accepted({ renewed, back, compared: true })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    if (/locked|busy/i.test(why)) return refused('Draaitafel draait nog op DATA_DIR; stop de server eerst.')
    // A damaged database is a reason to restore.
    return accepted({ ...nothing, compared: false })
  } finally {
    now?.close()
    old?.close()
  }
}

function keepRevoked(old: DatabaseSync, now: DatabaseSync): readonly string[] {
  // Another workshop may have that code by now: then it keeps the one of the backup, which is of no use without a new one.
  const raise = now.prepare('UPDATE workshops SET link_generation = ? WHERE id = ? AND link_generation < ?')
  const renewCode = now.prepare('UPDATE OR IGNORE workshops SET code = ? WHERE id = ?')
  const renewed: string[] = []
  for (const { id, code, link_generation: generation } of old
    .prepare('SELECT id, code, link_generation FROM workshops')
    .all()) {
    const raised = raise.run(Number(generation), String(id), Number(generation))
    if (Number(raised.changes) === 0) continue
    renewCode.run(String(code), String(id))
    renewed.push(String(id))
  }
  return renewed
}
