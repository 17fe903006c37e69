// How much is stored of a workshop; and a few of its bytes, with which a command can look whether they are really gone.

import type { Storage } from '../storage/storage.ts'
import type { Held } from './protocol.ts'

const SAMPLES = 12
/** The beginning of a row has the random id of whoever wrote it: nothing else has these bytes. */
const SAMPLE_BYTES = 24

export const noHeld: Held = { rows: 0, bytes: 0, moments: 0, notes: 0, cues: 0, seen: 0 }

export async function heldOf(storage: Storage, id: string): Promise<Held> {
  const { updates } = await storage.loadRoom(id)
  const moments = await storage.listMoments(id)
  let bytes = updates.reduce((sum, update) => sum + update.length, 0)
  for (const { id: moment } of moments) bytes += (await storage.loadMoment(id, moment))?.length ?? 0
  const notes = await storage.readNotes(id)
  return {
    rows: updates.length,
    bytes: bytes + Buffer.byteLength(notes.text),
    moments: moments.length,
    notes: notes.text === '' ? 0 : 1,
    cues: (await storage.readCues(id)).length,
    seen: (await storage.loadSeen(id)).length,
  }
}

export function addHeld(one: Held, other: Held): Held {
  return {
    rows: one.rows + other.rows,
    bytes: one.bytes + other.bytes,
    moments: one.moments + other.moments,
    notes: one.notes + other.notes,
    cues: one.cues + other.cues,
    seen: one.seen + other.seen,
  }
}

/** In hex; of the latest rows. */
export async function samplesOf(storage: Storage, id: string): Promise<readonly string[]> {
  const { updates } = await storage.loadRoom(id)
  const long = updates.filter(({ length }) => length >= SAMPLE_BYTES)
  return long.slice(-SAMPLES).map((update) => Buffer.from(update.subarray(0, SAMPLE_BYTES)).toString('hex'))
}
