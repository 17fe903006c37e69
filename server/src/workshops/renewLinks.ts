// Revokes every link and cookie of a workshop at once, and its code as well: anyone who had the old ones could get
// back in by the code. Done when it is on disk.

import { newJoinCode, type RandomInt } from '../access/joinCode.ts'
import type { SessionPort } from '../rooms/owed/sessionPort.ts'
import type { RoomRegistry } from '../rooms/roomRegistry.ts'
import type { Storage } from '../storage/storage.ts'
import type { WorkshopRecord } from '../storage/workshopStore.ts'

/** With a million codes, so many in a row only fail when nearly all are in use. */
const ATTEMPTS = 100

/** The updated workshop; null when someone else renewed or deleted it in the meantime. */
export async function renewLinks(
  storage: Storage,
  record: WorkshopRecord,
  random?: RandomInt,
): Promise<WorkshopRecord | null> {
  const { id, linkGeneration } = record
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const changes = { code: newJoinCode(random), linkGeneration: linkGeneration + 1 }
    if (changes.code === record.code) continue
    if (await storage.updateWorkshop(id, changes)) return { ...record, ...changes }
    const found = await storage.findWorkshop(id)
    if (found.state !== 'live' || found.record.linkGeneration !== linkGeneration) return null
  }
  throw new Error('No free join code found')
}

/**
 * Also of its tables. First committed to disk, then everyone with the old links is disconnected, apart from who may stay.
 * Null when someone else was first.
 */
export async function renewAllLinks(
  { storage, registry }: { readonly storage: Storage; readonly registry: RoomRegistry },
  record: WorkshopRecord,
  mayStay: (port: SessionPort) => boolean,
): Promise<WorkshopRecord | null> {
  const renewed = await renewLinks(storage, record)
  if (!renewed) return null
  registry.revokeBelow(record.id, renewed.linkGeneration, mayStay)
  // Whoever may not be here any more may not be at its tables either. The others join them again from here.
  for (const { workshop } of await storage.listSubTables(record.id)) {
    const found = await storage.findWorkshop(workshop)
    const table = found.state === 'live' ? await renewLinks(storage, found.record) : null
    if (table) registry.revokeBelow(workshop, table.linkGeneration, () => false)
  }
  return renewed
}
