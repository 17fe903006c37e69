// Revokes every link and cookie of a workshop at once, and its code as well: anyone who had the old ones could get
// back in by the code. Done when it is on disk.

import { newJoinCode, type RandomInt } from '../access/joinCode.ts'
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
