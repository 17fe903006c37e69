// The document of a room as far as it is on disk. Everything that anyone is shown comes from here, so nothing can be
// seen that a power cut could take back. Caches what every joiner asks for: thirty joiners cost one encoding.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { accepted, type Result } from '@draaitafel/shared/base/result.ts'
import { migrate } from '@draaitafel/shared/document/migrate.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import * as Y from 'yjs'

export class CommittedDocument {
  private readonly doc = new Y.Doc()
  private wholeState: Uint8Array | null = null
  private snapshot: Y.Snapshot | null = null
  /** Never less than the encoded size: grows by each update, made exact when it matters. */
  private sizeAtMost = 0

  constructor(updates: readonly Uint8Array[]) {
    for (const update of updates) this.apply(update)
  }

  /** Takes in an update that is on disk. Throws on one that decodes but cannot be integrated. */
  apply(update: Uint8Array): void {
    this.wholeState = null
    this.snapshot = null
    this.sizeAtMost += update.length
    Y.applyUpdate(this.doc, update)
  }

  /** Up to our version. Gives the update that did it, to be stored before anyone is let in; null when none was needed. */
  migrate(): Result<Uint8Array | null, Problem> {
    const before = Y.encodeStateVector(this.doc)
    const migrated = migrate(this.doc)
    if (!migrated.ok) return migrated
    this.wholeState = null
    this.snapshot = null
    return accepted(migrated.value === 0 ? null : Y.encodeStateAsUpdate(this.doc, before))
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.doc)
  }

  /** What someone with this state vector misses. Throws on a torn one. */
  missingFrom(stateVector: Uint8Array): Uint8Array {
    const hasNothing = stateVector.length === 1 && stateVector[0] === 0
    if (hasNothing) return this.whole()
    return Y.encodeStateAsUpdate(this.doc, stateVector)
  }

  whole(): Uint8Array {
    this.wholeState ??= Y.encodeStateAsUpdate(this.doc)
    return this.wholeState
  }

  /** True when the update brings nothing new. Every step 2 carries all deletions, so most of them bring nothing. */
  contains(update: Uint8Array): boolean {
    this.snapshot ??= Y.snapshot(this.doc)
    return Y.snapshotContainsUpdate(this.snapshot, update)
  }

  /** Would this update, on top of `waitingBytes` not yet committed, make the document larger than `maxBytes`? */
  wouldExceed(maxBytes: number, update: Uint8Array, waitingBytes: number): boolean {
    if (this.sizeAtMost + waitingBytes + update.length <= maxBytes) return false
    this.sizeAtMost = this.whole().length
    const news = Y.diffUpdate(update, this.stateVector())
    return this.sizeAtMost + waitingBytes + news.length > maxBytes
  }

  plan(): Plan {
    return readPlan(this.doc).plan
  }

  destroy(): void {
    this.doc.destroy()
  }
}
