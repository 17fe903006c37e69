// The document of a room as far as it is on disk. Everything that anyone is shown comes from here, so nothing can be
// seen that a power cut could take back. Caches what every joiner asks for: thirty joiners cost one encoding. While
// nobody changes anything it rests as bytes, from which joiners are answered: a Y.Doc takes many times their memory.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { accepted, type Result } from '@draaitafel/shared/base/result.ts'
import { documentVersion, migrate } from '@draaitafel/shared/document/migrate.ts'
import type { Place } from '@draaitafel/shared/document/place.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import { readLines } from '@draaitafel/shared/document/readEntities.ts'
import { DOCUMENT_VERSION, type EntityRoot, rootMap } from '@draaitafel/shared/document/schema.ts'
import { isLogTooLong, trimLog } from '@draaitafel/shared/document/trimLog.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { nothingPresent } from '@draaitafel/shared/nouns/define.ts'
import { openRound, roundNoun } from '@draaitafel/shared/nouns/round.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import * as Y from 'yjs'
import type { Summary } from './summary.ts'
import type { Whereabout } from './whereabouts.ts'

/** Higher than any limit; a document of before the limits may go deeper, and there is no need to know how deep. */
const DEEP_ENOUGH = 1000

/** Things of one author that an update takes away. */
export interface Deletion {
  readonly client: number
  readonly clock: number
  readonly len: number
}

/** Yjs could not encode what it holds: the document cannot be used any more. Never a client's frame that is wrong. */
export class DamagedDocument extends Error {}

export class CommittedDocument {
  /** Null while it rests; then `wholeState` is there. */
  private doc: Y.Doc | null = null
  private wholeState: Uint8Array | null = null
  private usedSinceRest = true
  /** Of `wholeState`, while it rests. */
  private summary: Pick<Summary, 'stateVector' | 'parties'> | null = null
  private snapshot: Y.Snapshot | null = null
  private readonly rootNames = new WeakMap<Y.ContentType['type'], string>()
  /** Never less than the encoded size: grows by each update, made exact when it matters. */
  private sizeAtMost = 0

  constructor(updates: readonly Uint8Array[]) {
    for (const update of updates) this.apply(update)
  }

  /** One that rests from the start. `whole` must be known to load, to be of our version, and what `summary` is of. */
  static resting(whole: Uint8Array, summary: Summary): CommittedDocument {
    const document = new CommittedDocument([])
    document.wholeState = whole
    document.summary = summary
    document.sizeAtMost = whole.length
    return document
  }

  /** Called now and then: lets the document rest when nobody needed it since the last call. Throws DamagedDocument. */
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

  /** Takes in an update that is on disk. Throws on one that decodes but cannot be integrated; the document is damaged then. */
  apply(update: Uint8Array): void {
    const doc = this.awake()
    this.wholeState = null
    this.snapshot = null
    this.sizeAtMost += update.length
    Y.applyUpdate(doc, update)
  }

  /** Up to our version. Gives the update that did it, to be stored before anyone is let in; null when none was needed. */
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

  /** Never less than its size as one update. */
  get bytesAtMost(): number {
    return this.sizeAtMost
  }

  /** What someone with this state vector misses. Throws on a torn one, and DamagedDocument when the fault is ours. */
  missingFrom(stateVector: Uint8Array): Uint8Array {
    if (isEmptyStateVector(stateVector)) return this.whole()
    checkStateVector(stateVector)
    try {
      return this.encode(stateVector)
    } catch {
      // If only this question cannot be answered the whole is an answer too; if that fails as well, it is our fault.
      return this.whole()
    }
  }

  /** Throws DamagedDocument. */
  whole(): Uint8Array {
    this.wholeState ??= this.encode()
    return this.wholeState
  }

  /** The whole, after it was seen to load into another document. Throws when it does not. */
  provenWhole(): Uint8Array {
    const whole = this.whole()
    new CommittedDocument([whole]).destroy()
    return whole
  }

  /** Throws on a torn one. Whether answering this state vector costs an encoding of its own, over a document that is not small. */
  isCostlyToDiff(stateVector: Uint8Array, freeBytes: number): boolean {
    checkStateVector(stateVector)
    return !isEmptyStateVector(stateVector) && this.sizeAtMost > freeBytes
  }

  /** What this change would write, as an update that is not applied here yet; null when it writes nothing. */
  updateOf(change: (doc: Y.Doc) => void): Uint8Array | null {
    const copy = new Y.Doc()
    Y.applyUpdate(copy, this.whole())
    const before = Y.encodeStateVector(copy)
    let update: Uint8Array | null = null
    copy.on('update', () => {
      update = Y.encodeStateAsUpdate(copy, before)
    })
    copy.transact(() => change(copy))
    copy.destroy()
    return update
  }

  /**
   * The update that sets our own version again, when what came in says that the document is of a newer one: only a
   * server brings a document up to a version. Not applied here. Null when the version is ours.
   */
  versionRestored(): Uint8Array | null {
    if (documentVersion(this.awake()) <= DOCUMENT_VERSION) return null
    return this.updateOf((copy) => rootMap(copy, 'meta').set('version', DOCUMENT_VERSION))
  }

  /** The update that takes out of the log what is too much; null when nothing is. */
  logTrimmed(): Uint8Array | null {
    return isLogTooLong(this.awake()) ? this.updateOf(trimLog) : null
  }

  /** What stands in this place of a root, for who may read it, and under whose id it was written; null when nothing does. */
  factAt(root: string, key: string): { readonly value: unknown; readonly author: number } | null {
    // Not by way of the map: nobody here may have said yet that it is one.
    const item = this.awake().share.get(root)?._map.get(key)
    return item && !item.deleted ? { value: item.content.getContent().at(-1), author: item.id.client } : null
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

  /** Cheap, unlike reading the plan, and no reason to stay awake. */
  hasParty(id: string): boolean {
    if (!this.doc && this.summary) return this.summary.parties.has(id)
    return partyIds(this.doc ?? this.awake()).has(id)
  }

  /** Or was there once, and was taken away. */
  everHadParty(id: string): boolean {
    return partyIds(this.awake())._map.has(id)
  }

  /** The knob that people choose alone about now; null without such a round. Cheap, unlike reading the plan. */
  knobInRound(): KnobNumber | null {
    return openRound({ rounds: readLines(this.awake(), roundNoun, nothingPresent, []) })?.knob ?? null
  }

  plan(): Plan {
    return readPlan(this.awake()).plan
  }

  /** Up to which clock everything of this client is there. */
  clockOf(client: number): number {
    return Y.getState(this.awake().store, client)
  }

  /** Of this only the number is left: it was deleted and thrown away. */
  isGone(client: number, clock: number): boolean {
    return this.structAt(Y.createID(client, clock)) instanceof Y.GC
  }

  /** The type that an item of an update says it belongs to; null when it is not here. */
  typeOf(parent: Y.Item['parent'] | string): Y.ContentType['type'] | null {
    if (typeof parent === 'string') return this.awake().share.get(parent) ?? null
    const struct = parent instanceof Y.ID ? this.structAt(parent) : null
    return struct instanceof Y.Item && struct.content instanceof Y.ContentType ? struct.content.type : null
  }

  /** Null when it is not here. */
  whereIs(id: Y.ID): Whereabout | null {
    const struct = this.structAt(id)
    return struct instanceof Y.Item ? this.whereItemIs(struct) : struct && { depth: 0, place: null }
  }

  /** Where what is there of this run lies, and is not deleted. */
  presentPlaces({ client, clock, len }: Deletion): readonly (Place | null)[] {
    const structs = this.awake().store.clients.get(client)
    const end = Math.min(clock + len, this.clockOf(client))
    if (!structs || clock >= end) return []
    const found: (Place | null)[] = []
    for (let at = Y.findIndexSS(structs, clock); at < structs.length; at++) {
      const struct = structs[at]
      if (!struct || struct.id.clock >= end) break
      if (struct instanceof Y.Item && !struct.deleted) found.push(this.whereItemIs(struct).place)
    }
    return found
  }

  /** The field of an entity as it is now; undefined when there is none. */
  fieldOf(root: EntityRoot, id: string, field: string): unknown {
    const entity = rootMap(this.awake(), root).get(id)
    return entity instanceof Y.Map ? entity.get(field) : undefined
  }

  destroy(): void {
    this.doc?.destroy()
  }

  private whereItemIs(found: Y.Item): Whereabout {
    let depth = 0
    let item = found
    // The two keys nearest to the root: that in the root, and that in what lies there.
    let key = item.parentSub
    let field: string | null = null
    for (let holder = holderOf(item); holder !== null && depth < DEEP_ENOUGH; holder = holderOf(item)) {
      depth += 1
      item = holder
      field = key
      key = item.parentSub
    }
    const root = this.rootNameOf(item.parent)
    return { depth, place: root === null ? null : { root, key, field } }
  }

  private awake(): Y.Doc {
    this.usedSinceRest = true
    if (this.doc) return this.doc
    const doc = new Y.Doc()
    this.doc = doc
    if (this.wholeState) Y.applyUpdate(doc, this.wholeState)
    return doc
  }

  private structAt({ client, clock }: Y.ID): Y.Item | Y.GC | null {
    const structs = this.awake().store.clients.get(client)
    if (!structs || clock >= this.clockOf(client)) return null
    return structs[Y.findIndexSS(structs, clock)] ?? null
  }

  private rootNameOf(type: Y.Item['parent']): string | null {
    if (!(type instanceof Y.AbstractType)) return null
    const known = this.rootNames.get(type)
    if (known !== undefined) return known
    // Yjs has no way back from a root to its name, and here it is asked for each thing of each update.
    for (const [name, root] of this.awake().share) this.rootNames.set(root, name)
    return this.rootNames.get(type) ?? null
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

/** The item whose type this one lies in; null right under a root. */
function holderOf({ parent }: Y.Item): Y.Item | null {
  return parent instanceof Y.AbstractType ? parent._item : null
}

function checkStateVector(stateVector: Uint8Array): void {
  Y.decodeStateVector(stateVector)
}

function isEmptyStateVector(stateVector: Uint8Array): boolean {
  return stateVector.length === 1 && stateVector[0] === 0
}
