// Who did what, for anyone who asks. Read from the document at that moment and followed only while someone looks: no screen that
// shows the plan is touched by a line.

import type { LogLine } from '@draaitafel/shared/actions/logLine.ts'
import { readLog, watchLog } from '@draaitafel/shared/document/readLog.ts'

type Doc = Parameters<typeof readLog>[0]

export interface WorkshopLog {
  /** Oldest first. */
  readonly read: () => readonly LogLine[]
  /** Calls at every change; gives back how to stop. */
  readonly watch: (listener: () => void) => () => void
}

export function createWorkshopLog(doc: Doc): WorkshopLog {
  return { read: () => readLog(doc), watch: (listener) => watchLog(doc, listener) }
}
