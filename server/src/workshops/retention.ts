// When an unused workshop is deleted. Pure: the timer is in main.ts, the registry deletes.

import type { WorkshopRecord } from '../storage/workshopStore.ts'

const DAY_MS = 24 * 3_600_000

/** Workshops last used before this moment (ISO 8601) are due. */
export function unusedBefore(now: Date, retentionDays: number): string {
  return new Date(now.getTime() - retentionDays * DAY_MS).toISOString()
}

/** ISO date on which the workshop is deleted if nobody uses it. */
export function deletedAfter(record: WorkshopRecord, retentionDays: number): string {
  return new Date(Date.parse(record.lastUsedAt) + retentionDays * DAY_MS).toISOString().slice(0, 10)
}

/** Which of the unused workshops to delete now: not those with people in them, whatever the date says. */
export function dueForDeletion(unused: readonly WorkshopRecord[], isLive: (id: string) => boolean): readonly string[] {
  return unused.map(({ id }) => id).filter((id) => !isLive(id))
}
