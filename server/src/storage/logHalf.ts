// One of the two commit logs, with what is in it and not yet in the database.

import type { CommitLog, OpenedLog } from './commitLog.ts'
import { RECORD_HEADER_BYTES, type Row, readBody } from './commitRecord.ts'

export class LogHalf {
  readonly log: CommitLog
  bodies: Uint8Array[] = []
  bytes = 0
  readonly workshops = new Set<string>()

  constructor({ log, bodies }: OpenedLog) {
    this.log = log
    for (const body of bodies) this.keep(body, readBody(body))
  }

  keep(body: Uint8Array, rows: readonly Row[]): void {
    this.bodies.push(body)
    this.bytes += RECORD_HEADER_BYTES + body.length
    for (const { workshop } of rows) this.workshops.add(workshop)
  }

  forget(): void {
    this.bodies = []
    this.bytes = 0
    this.workshops.clear()
  }
}
