// The last number given to a row of each workshop. Never taken from a log alone: a log that came back after a power cut may
// be older than the database.

import { readBody } from './commitRecord.ts'

/** How many workshops' last numbers are cached. */
const KNOWN = 10_000

export class RowNumbers {
  /** `lastSeqOf` of the database; 0 when the workshop is gone. */
  private readonly ask: (workshop: string) => Promise<number>
  private readonly given = new Map<string, number>()
  /** Numbers found in the logs from before a crash. */
  private readonly found = new Map<string, number>()

  constructor(ask: (workshop: string) => Promise<number>, foundBodies: readonly Uint8Array[]) {
    this.ask = ask
    for (const body of foundBodies) {
      for (const { workshop, seq } of readBody(body))
        this.found.set(workshop, Math.max(seq, this.found.get(workshop) ?? 0))
    }
  }

  /** 0 when the workshop is gone. */
  async lastOf(workshop: string): Promise<number> {
    const known = this.given.get(workshop)
    if (known !== undefined) return known
    const last = await this.ask(workshop)
    return last === 0 ? 0 : Math.max(last, this.found.get(workshop) ?? 0)
  }

  gave(workshop: string, seq: number): void {
    this.given.set(workshop, seq)
  }

  /** The database just returned this last number: caches it, so that the first commit does not block all others on a lookup. */
  learn(workshop: string, lastSeq: number): void {
    if (lastSeq > 0 && !this.given.has(workshop))
      this.given.set(workshop, Math.max(lastSeq, this.found.get(workshop) ?? 0))
  }

  /** No row gets this number or a lower one from now on. */
  raise(workshop: string, seq: number): void {
    const last = this.given.get(workshop)
    if (last !== undefined) this.given.set(workshop, Math.max(last, seq))
  }

  forget(workshop: string): void {
    this.given.delete(workshop)
    this.found.delete(workshop)
  }

  /** When the cache is full: the database has the number of every workshop without rows in a log. */
  forgetMany(isInLog: (workshop: string) => boolean): void {
    if (this.given.size <= KNOWN) return
    for (const workshop of this.given.keys()) if (!isInLog(workshop)) this.given.delete(workshop)
  }
}
