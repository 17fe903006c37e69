// What Yjs holds, asked by id: is it there, where does it belong, what is in a place. On the internals of Yjs, since an
// update names what it touches by these ids and by nothing else.

import type { Place } from '@draaitafel/shared/document/place.ts'
import * as Y from 'yjs'

/** Higher than any limit; a document of before the limits may go deeper, and there is no need to know how deep. */
const DEEP_ENOUGH = 1000

/** Things of one author that an update takes away. */
export interface Deletion {
  readonly client: number
  readonly clock: number
  readonly len: number
}

/** Where a thing lies: under which key of which root, and how deep (0 = right in a root type). */
export interface Whereabout {
  readonly depth: number
  /** Null for what hangs on something unknown, or was thrown away. */
  readonly place: Place | null
}

export class Structs {
  /** The document is made only when something is asked. */
  private readonly awake: () => Y.Doc
  private readonly rootNames = new WeakMap<Y.ContentType['type'], string>()

  constructor(awake: () => Y.Doc) {
    this.awake = awake
  }

  /** Up to which clock everything of this client is there. */
  clockOf(client: number): number {
    return Y.getState(this.awake().store, client)
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

  /** Null when it is not here. */
  whereIs({ client, clock }: Pick<Y.ID, 'client' | 'clock'>): Whereabout | null {
    const struct = this.structAt(client, clock)
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

  /** What is in this place of a root, for anyone who may read it, and under whose id it was written; null when nothing does. */
  factAt(root: string, key: string): { readonly value: unknown; readonly author: number } | null {
    // Not by way of the map: nobody here may have said yet that it is one.
    const item = this.awake().share.get(root)?._map.get(key)
    return item && !item.deleted ? { value: item.content.getContent().at(-1), author: item.id.client } : null
  }

  private whereItemIs(found: Y.Item): Whereabout {
    let depth = 0
    let item = found
    // The two keys nearest to the root: that in the root, and that in what is there.
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
    // Yjs has no way back from a root to its name, and here it is asked for each thing of each update.
    for (const [name, root] of this.awake().share) this.rootNames.set(root, name)
    return this.rootNames.get(type) ?? null
  }
}

/** The item whose type this one is in; null right under a root. */
function holderOf({ parent }: Y.Item): Y.Item | null {
  return parent instanceof Y.AbstractType ? parent._item : null
}
