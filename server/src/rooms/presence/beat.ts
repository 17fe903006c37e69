// When a room's presence goes out next. All rooms that wait do so on one beat: the process wakes up once for many of them, which
// costs more than sending.

import { wireTimes } from '@draaitafel/shared/protocol/limits.ts'

/** Ms from `now`; the last time was at `flushedAt`. */
export function msUntilFlush(flushedAt: number, now: number): number {
  const due = flushedAt + wireTimes.presenceFlushMs
  if (due <= now) return 0
  return Math.ceil(due / wireTimes.presenceBeatMs) * wireTimes.presenceBeatMs - now
}
