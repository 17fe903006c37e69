// The document of a room as far as it is committed. Everything anyone is shown comes from here, so a power cut cannot
// take back anything that was seen. Caches what every new session asks for: thirty of them cost one encoding. While
// nobody changes anything it is kept as bytes, which are enough to answer new sessions: a Y.Doc takes many times
// their memory.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { accepted, type Result } from '@draaitafel/shared/base/result.ts'
import { migrate } from '@draaitafel/shared/document/migrate.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import { readLines } from '@draaitafel/shared/document/readEntities.ts'
import { type EntityRoot, rootMap } from '@draaitafel/shared/document/schema.ts'
import { sealingOf } from '@draaitafel/shared/document/turn.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { nothingPresent } from '@draaitafel/shared/nouns/define.ts'
import { openRound, roundNoun } from '@draaitafel/shared/nouns/round.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import * as Y from 'yjs'
import { Structs } from './structs.ts'
import type { Summary } from './summary.ts'

/** Yjs could not encode the document, so it is unusable. Never caused by an invalid frame. */
export class DamagedDocument extends Error {}

export class CommittedDocument {
  /** Its structs, by id. */
  readonly structs: Structs = new Structs(() => this.awake())
  /** Null while only the bytes are kept; then `wholeState` is set. */
  private doc: Y.Doc | null = null
  private wholeState: Uint8Array | null = null
  private usedSinceRest = true
  /** Summary of `wholeState` while it is kept as bytes. */
  private summary: Pick<Summary, 'stateVector' | 'parties'> | null = null
  private snapshot: Y.Snapshot | null = null
  /** See knobInRound; undefined until it is asked, and again after any round changed. */
  private round: KnobNumber | null | undefined
  /** Never less than the encoded size: grows with each update, made exact when it matters. */
  private sizeAtMost = 0

  constructor(updates: readonly Uint8Array[]) {
    for (const update of updates) this.apply(update)
  }

  /** Starts as bytes. `whole` must be known to load, be of our version and match `summary`. */
  static resting(whole: Uint8Array, summary: Summary): CommittedDocument {
    const document = new CommittedDocument([])
    document.wholeState = whole
    document.summary = summary
    document.sizeAtMost = whole.length
    return document
  }

  /** Called periodically: drops the Y.Doc when nobody needed it since the last call. Throws DamagedDocument. */
  restIfUnused(): void {
    if (this.doc && !this.usedSinceRest) {
      this.whole()
      const parties = new Set(partyIds(this.doc).keys())
      this.summary = { stateVector: Y.encodeStateVector(this.doc), parties }
      this.doc.destroy()
      this.doc = null
      this.snapshot = null
    }
    this.usedSinceRest = false
  }

  /** Applies an update that is on disk. Throws on one that decodes but cannot be integrated; the document is damaged then. */
  apply(update: Uint8Array): void {
    const doc = this.awake()
    this.wholeState = null
    this.snapshot = null
    this.sizeAtMost += update.length
    Y.applyUpdate(doc, update)
  }

  /**
   * Migrates to our version. Returns the update that did it, to be stored before anyone joins; null when none was
   * needed.
   */
  migrate(): Result<Uint8Array | null, Problem> {
    const doc = this.awake()
    const before = Y.encodeStateVector(doc)
    const migrated = migrate(doc)
    if (!migrated.ok) return migrated
    if (migrated.value === 0) return accepted(null)
    this.wholeState = null
    this.snapshot = null
    return accepted(Y.encodeStateAsUpdate(doc, before))
  }

  stateVector(): Uint8Array {
    const { doc, summary } = this
    return !doc && summary ? summary.stateVector : Y.encodeStateVector(this.awake())
  }

  /** Is everything here that a client with this state vector has? Throws on a truncated one. */
  hasAll(stateVector: Uint8Array): boolean {
    const here = Y.decodeStateVector(this.stateVector())
    return [...Y.decodeStateVector(stateVector)].every(([client, clock]) => (here.get(client) ?? 0) >= clock)
  }

  /** An upper bound of its size as one update. */
  get bytesAtMost(): number {
    return this.sizeAtMost
  }

  /** The diff for this state vector. Throws on a truncated one, and DamagedDocument when the fault is ours. */
  missingFrom(stateVector: Uint8Array): Uint8Array {
    if (isEmptyStateVector(stateVector)) return this.whole()
    checkStateVector(stateVector)
    try {
      return this.encode(stateVector)
    } catch {
      // If only this diff fails, the whole document is an answer too; if that fails as well, the document is damaged.
      return this.whole()
    }
  }

  /** Throws DamagedDocument. */
  whole(): Uint8Array {
    this.wholeState ??= this.encode()
    return this.wholeState
  }

  /** The whole document, after a trial load into another one. Throws when that fails. */
  provenWhole(): Uint8Array {
    const whole = this.whole()
    new CommittedDocument([whole]).destroy()
    return whole
  }

  /** True if the diff cannot be served from the cache and the document is large. Throws on a truncated state vector. */
  isCostlyToDiff(stateVector: Uint8Array, freeBytes: number): boolean {
    checkStateVector(stateVector)
    return !isEmptyStateVector(stateVector) && this.sizeAtMost > freeBytes
  }

  /** True when the update brings nothing new. Every step 2 carries all deletions, so most of them bring nothing. */
  contains(update: Uint8Array): boolean {
    this.snapshot ??= Y.snapshot(this.awake())
    return Y.snapshotContainsUpdate(this.snapshot, update)
  }

  /** Would this update, on top of `waitingBytes` not yet committed, make the document larger than `maxBytes`? */
  wouldExceed(maxBytes: number, update: Uint8Array, waitingBytes: number): boolean {
    if (this.sizeAtMost + waitingBytes + update.length <= maxBytes) return false
    this.sizeAtMost = this.whole().length
    const news = Y.diffUpdate(update, this.stateVector())
    return this.sizeAtMost + waitingBytes + news.length > maxBytes
  }

  /** Cheap, unlike reading the plan, and does not load the Y.Doc. */
  hasParty(id: string): boolean {
    if (!this.doc && this.summary) return this.summary.parties.has(id)
    return partyIds(this.doc ?? this.awake()).has(id)
  }

  /** Also when it was removed since. */
  everHadParty(id: string): boolean {
    return partyIds(this.awake())._map.has(id)
  }

  /** The knob of the private round that is open now; null without one. Cheap, unlike reading the plan. */
  knobInRound(): KnobNumber | null {
    const doc = this.awake()
    if (this.round === undefined)
      this.round = openRound({ rounds: readLines(doc, roundNoun, nothingPresent).lines })?.knob ?? null
    return this.round
  }

  /** Nobody changes what was decided. Cheap, as above. */
  isSealed(): boolean {
    return sealingOf(rootMap(this.awake(), 'workshop').get('sealing'))?.state === 'verzegeld'
  }

  /** By a round or by the seal: then changes wait. */
  isHeld(): boolean {
    return this.isSealed() || this.knobInRound() !== null
  }

  plan(): Plan {
    return readPlan(this.awake()).plan
  }

  /** For cheap questions about the whole document. */
  ask<T>(question: (doc: Y.Doc) => T): T {
    return question(this.awake())
  }

  /** The field of an entity as it is now; undefined when there is none. */
  fieldOf(root: EntityRoot, id: string, field: string): unknown {
    const entity = rootMap(this.awake(), root).get(id)
    return entity instanceof Y.Map ? entity.get(field) : undefined
  }

  destroy(): void {
    this.doc?.destroy()
  }

  private awake(): Y.Doc {
    this.usedSinceRest = true
    if (this.doc) return this.doc
    const doc = new Y.Doc()
    this.doc = doc
    // It is asked for every update, and rounds are rare.
    rootMap(doc, 'rounds').observeDeep(() => {
      this.round = undefined
    })
    if (this.wholeState) Y.applyUpdate(doc, this.wholeState)
    return doc
  }

  private encode(stateVector?: Uint8Array): Uint8Array {
    const { doc, wholeState } = this
    try {
      if (!doc && wholeState && stateVector) return Y.diffUpdate(wholeState, stateVector)
      return Y.encodeStateAsUpdate(this.awake(), stateVector)
    } catch (error) {
      throw new DamagedDocument('Yjs cannot encode the document', { cause: error })
    }
  }
}

function partyIds(doc: Y.Doc): Y.Map<unknown> {
  return rootMap(doc, 'parties')
}

function checkStateVector(stateVector: Uint8Array): void {
  Y.decodeStateVector(stateVector)
}

function isEmptyStateVector(stateVector: Uint8Array): boolean {
  return stateVector.length === 1 && stateVector[0] === 0
}
