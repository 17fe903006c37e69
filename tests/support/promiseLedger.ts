// Everything the server ever promised: facts it showed to someone other than their writer, and facts it called saved.
// Kept over all rounds of a test, so that damage done early and noticed late is noticed.

import * as Y from 'yjs'
import { factsOf, PROOF, type ProofWriter } from './proofWriter.ts'
import type { RawClient } from './rawClient.ts'

export class PromiseLedger {
  /** Facts that at least one other person had, and facts that were called saved. */
  readonly seen = new Set<string>()
  readonly saved = new Set<string>()
  /** Update frames that came in at anyone. */
  frames = 0
  /** Those of the last round. */
  private received: Uint8Array[] = []

  /** What was promised until the connection broke; readers write nothing. Call it once per round. */
  enter(writers: readonly ProofWriter[], readers: readonly RawClient[]): void {
    for (const writer of writers) {
      for (const key of writer.saved) this.saved.add(key)
      const own = new Set(writer.sent)
      for (const key of factsOf(writer.client)) if (!own.has(key)) this.seen.add(key)
    }
    for (const reader of readers) for (const key of factsOf(reader)) this.seen.add(key)
    this.received = [...writers.map(({ client }) => client), ...readers].flatMap(({ updates }) => updates)
    this.frames += this.received.length
  }

  /** What is promised but not in this document: keys of facts, and updates of the last round by their number. */
  missingFrom(doc: Y.Doc): string[] {
    const kept = doc.getMap(PROOF)
    const snapshot = Y.snapshot(doc)
    const updates = this.received.flatMap((update, index) =>
      Y.snapshotContainsUpdate(snapshot, update) ? [] : [`update ${index}`],
    )
    return [...new Set([...this.seen, ...this.saved])].filter((key) => !kept.has(key)).concat(updates)
  }
}
