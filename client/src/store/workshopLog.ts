// The activity log, read on demand. Read from the document at that moment and followed only while someone looks: a
// new entry does not touch any screen that shows the plan.

import type { LogEntry } from '@draaitafel/shared/actions/logEntry.ts'
import { readLog, watchLog } from '@draaitafel/shared/document/readLog.ts'

type Doc = Parameters<typeof readLog>[0]

export interface WorkshopLog {
  /** Oldest first. */
  readonly read: () => readonly LogEntry[]
  /** Called at every change; returns how to stop. */
  readonly watch: (listener: () => void) => () => void
}

export function createWorkshopLog(doc: Doc): WorkshopLog {
  return { read: () => readLog(doc), watch: (listener) => watchLog(doc, listener) }
}
