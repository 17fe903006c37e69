// Keeps the date of last use, which determines the deletion date. Written at most once an hour per workshop:
// retention is counted in days, and a reconnecting room must not cost a write per person. Best effort: with a full
// disk people still get in, and the next person to join tries again.

import type { Log } from '../base/log.ts'
import type { Storage } from '../storage/storage.ts'
import type { WorkshopRecord } from '../storage/workshopStore.ts'

const WORTH_WRITING_MS = 3_600_000

export interface NoteUseParts {
  readonly storage: Storage
  readonly log: Log
}

export async function noteUse({ storage, log }: NoteUseParts, record: WorkshopRecord, now: Date): Promise<void> {
  if (now.getTime() - Date.parse(record.lastUsedAt) < WORTH_WRITING_MS) return
  try {
    await storage.updateWorkshop(record.id, { lastUsedAt: now.toISOString() })
  } catch (error) {
    log.warn({ err: error, workshop: record.id }, 'last use could not be noted')
  }
}
