// Looks up structs of Yjs by id: do they exist, where do they belong, what is in a place. Uses internals of Yjs, since an
// update names what it touches by these ids and by nothing else.

import type { Place } from '@draaitafel/shared/document/place.ts'
import * as Y from 'yjs'

/** Above any limit; a document from before the limits may be deeper, but the exact depth does not matter. */
const DEEP_ENOUGH = 1000

/** Structs of one author that an update deletes. */
export interface Deletion {
  readonly client: number
  readonly clock: number
  readonly len: number
}

/** Place of a struct: under which key of which root, and how deep (0 = directly in a root type). */
export interface Whereabout {
  readonly depth: number
  /** Null when it depends on an unknown struct, or was garbage-collected. */
  readonly place: Place | null
}

export class Structs {
  /** The document is loaded on the first lookup. */
  private readonly awake: () => Y.Doc
  private readonly rootNames = new WeakMap<Y.ContentType['type'], string>()

  constructor(awake: () => Y.Doc) {
    this.awake = awake
  }

  /** Next expected clock for this client. */
  clockOf(client: number): number {
    return Y.getState(this.awake().store, client)
  }

  /** The number of client ids in its state vector. */
  get authorCount(): number {
    return this.awake().store.clients.size
  }

  /** Names of all its roots. */
  get roots(): ReadonlyMap<string, unknown> {
    return this.awake().share
  }

  /**
   * How many structs are between this item's two neighbours, and are compared with it; no more than `most`. `behind`:
   * how many more come with one of them.
   */
  countBetween(
    { origin, rightOrigin, parent, parentSub }: Y.Item,
    most: number,
    behind: (item: Y.Item) => number,
  ): number {
    if (origin) {
      const before = this.structAt(origin.client, origin.clock)
      if (!(before instanceof Y.Item)) return 0
      const endsThere = before.id.clock + before.length === origin.clock + 1
      return count(endsThere ? before.right : before, ({ right }) => right, rightOrigin, most, behind)
    }
    if (rightOrigin) {
      const after = this.structAt(rightOrigin.client, rightOrigin.clock)
      return after instanceof Y.Item ? count(after.left, ({ left }) => left, null, most, behind) : 0
    }
    const type = this.typeOf(parent)
    if (parentSub !== null) return count(type?._map.get(parentSub) ?? null, ({ left }) => left, null, most, behind)
    return count(type?._start ?? null, ({ right }) => right, null, most, behind)
  }

  /** How many structs of this author move when one is split here; 0 when none is split. */
  behindCut(client: number, clock: number, isDeletion: boolean): number {
    const structs = this.awake().store.clients.get(client)
    if (!structs || clock >= this.clockOf(client)) return 0
    const index = Y.findIndexSS(structs, clock)
    const struct = structs[index]
    if (!(struct instanceof Y.Item) || struct.id.clock === clock || (isDeletion && struct.deleted)) return 0
    return structs.length - index
  }

  /** Garbage-collected: only the id is left. */
  isGone(client: number, clock: number): boolean {
    return this.structAt(client, clock) instanceof Y.GC
  }

  /** The type that an item of an update says it belongs to; null when it is not here. */
  typeOf(parent: Y.Item['parent'] | string): Y.ContentType['type'] | null {
    if (typeof parent === 'string') return this.awake().share.get(parent) ?? null
    const struct = parent instanceof Y.ID ? this.structAt(parent.client, parent.clock) : null
    return struct instanceof Y.Item && struct.content instanceof Y.ContentType ? struct.content.type : null
  }

  /** Null when it is not in this document. */
  whereIs({ client, clock }: Pick<Y.ID, 'client' | 'clock'>): Whereabout | null {
    const struct = this.structAt(client, clock)
    return struct instanceof Y.Item ? this.whereItemIs(struct) : struct && { depth: 0, place: null }
  }

  /** Places of the structs in this range that exist and are not deleted. */
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

  /**
   * The value in this place of a root, or in this field of the entity there, and the client id that wrote it; null when there is
   * none.
   */
  factAt(
    root: string,
    key: string,
    field: string | null = null,
  ): { readonly value: unknown; readonly author: number } | null {
    // Not through the map: the root may not have been defined as one yet.
    const entity = this.awake().share.get(root)?._map.get(key)
    const item = field === null ? entity : fieldOf(entity, field)
    return item && !item.deleted ? { value: item.content.getContent().at(-1), author: item.id.client } : null
  }

  private whereItemIs(found: Y.Item): Whereabout {
    let depth = 0
    let item = found
    // The two keys nearest to the root: the one in the root, and the one in the entity there.
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

  private structAt(client: number, clock: number): Y.Item | Y.GC | null {
    const structs = this.awake().store.clients.get(client)
    if (!structs || clock >= this.clockOf(client)) return null
    return structs[Y.findIndexSS(structs, clock)] ?? null
  }

  private rootNameOf(type: Y.Item['parent']): string | null {
    if (!(type instanceof Y.AbstractType)) return null
    const known = this.rootNames.get(type)
    if (known !== undefined) return known
    // Yjs has no way back from a root to its name, and this is called for each struct of each update.
    for (const [name, root] of this.awake().share) this.rootNames.set(root, name)
    return this.rootNames.get(type) ?? null
  }
}

/** The item whose type contains this one; null directly under a root. */
function holderOf({ parent }: Y.Item): Y.Item | null {
  return parent instanceof Y.AbstractType ? parent._item : null
}

function count(
  first: Y.Item | null,
  next: (item: Y.Item) => Y.Item | null,
  until: Y.ID | null,
  most: number,
  behind: (item: Y.Item) => number,
): number {
  let found = 0
  for (let item = first; item !== null && found < most; item = next(item)) {
    if (
      until &&
      item.id.client === until.client &&
      until.clock >= item.id.clock &&
      until.clock < item.id.clock + item.length
    )
      break
    found += 1 + behind(item)
  }
  return found
}

/** Of a removed entity there is none. */
function fieldOf(entity: Y.Item | undefined, field: string): Y.Item | undefined {
  const inside: unknown = entity?.deleted === false ? entity.content.getContent().at(-1) : undefined
  return inside instanceof Y.Map ? inside._map.get(field) : undefined
}
