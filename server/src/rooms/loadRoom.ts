// Everything that storage has for a room, read at once. If part of it cannot be read nobody can join.

import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { type CloseCode, closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { type LoadParts, loadDocument } from './document/loadDocument.ts'
import { SeenKeeper } from './presence/seenKeeper.ts'
import type { RoomParts } from './roomParts.ts'

export interface LoadedRoom {
  readonly parts: Omit<RoomParts, 'trial' | 'audit' | 'commit' | 'onDamaged' | 'onLost'>
  readonly linkGeneration: number
}

export async function loadRoom(from: LoadParts, id: string): Promise<Result<LoadedRoom, CloseCode>> {
  const { storage, metrics } = from
  const [loaded, found, seen] = await Promise.all([
    loadDocument(from, id),
    orNull(from, id, 'workshop could not be looked up', storage.findWorkshop(id)),
    // Without it people's own work would be refused.
    orNull(from, id, 'who was seen could not be looked up', storage.loadSeen(id)),
  ])
  if (!loaded.ok) return loaded
  if (!found || !seen) return refused(closeCodes.storageFailed)
  if (found.state !== 'live') return refused(closeCodes.deleted)
  const { document, rows } = loaded.value
  const seenKeeper = new SeenKeeper({ ...from, workshop: id })
  const parts = { id, document, rows, table: found.record, seen, seenKeeper, metrics }
  return accepted({ parts, linkGeneration: found.record.linkGeneration })
}

async function orNull<T>({ log }: LoadParts, id: string, words: string, asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    log.error({ err: error, workshop: id }, words)
    return null
  }
}
