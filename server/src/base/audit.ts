// What happened to workshops, for whoever has to account for it: made, deleted, links renewed, adopted. A stream of its own
// without personal data: ids, roles and dates. In the file of AUDIT_LOG, or else among the other log lines.

import { appendFile } from 'node:fs'
import type { Log } from './log.ts'

export type AuditEvent = {
  readonly event: 'made' | 'deleted' | 'linksRenewed' | 'adopted' | 'reopened'
  readonly workshop: string
  /** A role, or who else did it. */
  readonly by?: 'facilitator' | 'visitor' | 'administrator' | 'retention' | 'server'
}

export type Audit = (event: AuditEvent) => void

export function createAudit(log: Log, file: string | null, now: () => Date = () => new Date()): Audit {
  if (file === null) return (event) => log.info({ channel: 'audit', ...event }, 'audit')
  let last: Promise<void> = Promise.resolve()
  return (event) => {
    const line = `${JSON.stringify({ at: now().toISOString(), ...event })}\n`
    // One after the other, in the order of what happened. A full disk must not stop the work: then it is in the log.
    last = last.then(() => append(file, line)).catch((error) => log.error({ err: error, ...event }, 'audit event'))
  }
}

function append(file: string, line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    appendFile(file, line, { mode: 0o600 }, (error) => (error ? reject(error) : resolve()))
  })
}
