// Keeps the date of last use, from which the deletion date follows. Written at most once an hour per workshop: the
// retention is counted in days, and a reconnecting room must not cost a write per person.

import type { Storage, WorkshopRecord } from './storage.ts'

const WORTH_WRITING_MS = 3_600_000

export async function noteUse(storage: Storage, record: WorkshopRecord, now: Date): Promise<void> {
  if (now.getTime() - Date.parse(record.lastUsedAt) < WORTH_WRITING_MS) return
  await storage.updateWorkshop(record.id, { lastUsedAt: now.toISOString() })
}
