// When a room's presence goes out next. All rooms that wait do so on one beat: the process wakes up once for many of them, which
// costs more than sending.

import { wireTimes } from '@draaitafel/shared/protocol/limits.ts'

/** Together with an update it may go out in this part of the time between two. */
const ALONG = 2 / 3

/** Ms from `now`; the last time was at `flushedAt`, and so many hear it. */
export function msUntilFlush(flushedAt: number, now: number, people: number): number {
  const due = flushedAt + msBetween(people)
  if (due <= now) return 0
  return Math.ceil(due / wireTimes.presenceBeatMs) * wireTimes.presenceBeatMs - now
}

/** Something else is sent to the room at this moment: is it time enough to send what is waiting as well? */
export function mayGoAlong(flushedAt: number, now: number, people: number): boolean {
  return now - flushedAt >= ALONG * msBetween(people)
}

function msBetween(people: number): number {
  const { presenceFlushMs, presenceMsPerPerson, presenceFlushMaxMs } = wireTimes
  return Math.min(presenceFlushMaxMs, Math.max(presenceFlushMs, people * presenceMsPerPerson))
}
