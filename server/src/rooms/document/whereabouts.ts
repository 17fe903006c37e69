// Places of the structs of one update: under which key of which root, and how deep (0 = directly in a root type). Yjs climbs
// from every changed type to its root, so a few kilobytes of nested types could keep it busy for minutes.

import type { Place } from '@draaitafel/shared/document/place.ts'
import * as Y from 'yjs'
import type { CommittedDocument } from './committedDocument.ts'
import { type LateItem, latePlaces } from './latePlaces.ts'
import type { Whereabout } from './structs.ts'
import type { WaitingUpdates } from './waitingUpdates.ts'

/** Assumed depth of a struct whose parent is unknown: deep enough that a chain of such updates stays short. */
const DEPTH_OF_UNKNOWN = 50

interface Run extends Whereabout {
  readonly things: number
  readonly clock: number
  readonly end: number
}

const nowhere: Whereabout = { depth: 0, place: null }

export class Whereabouts {
  /** Depth of the most deeply nested type in it. */
  deepest = 0
  /** All its structs. */
  things = 0
  /** How long Yjs will take to apply it, in ms: judge/applyCost.ts. */
  applyMs = 0
  /** Types that are in another type. */
  nestedTypes = 0
  private readonly document: CommittedDocument
  private readonly waiting: WaitingUpdates
  /** Per client, in order of clock. */
  private readonly runs = new Map<number, Run[]>()
  /** Garbage-collected ranges per client: only their ends, in ascending order. */
  private gone: Map<number, { readonly end: number }[]> | null = null
  private unplaced: Map<number, LateItem[]> | null = null
  private thingsByPlace: Map<string, number> | null = null
  private late: ReadonlyMap<Y.Item, Place> | null = null

  constructor(document: CommittedDocument, waiting: WaitingUpdates) {
    this.document = document
    this.waiting = waiting
  }

  get authors(): Iterable<number> {
    return this.runs.keys()
  }

  /** In the order of the update, in which each author's structs depend on earlier ones. */
  add(struct: Y.AbstractStruct): void {
    if (struct instanceof Y.Skip) return
    const { client, clock } = struct.id
    const { depth, place } = struct instanceof Y.Item ? this.whereItemIs(struct) : nowhere
    const end = clock + struct.length
    if (struct instanceof Y.GC) this.addGone(client, end)
    if (place === null && struct instanceof Y.Item) this.addUnplaced(struct, end)
    const runs = this.runs.get(client)
    const last = runs?.at(-1)
    // Long texts are many structs in one place: one run.
    if (runs && last?.end === clock && isSameWhereabout(last, { depth, place })) {
      runs[runs.length - 1] = { ...last, end, things: last.things + 1 }
    } else if (runs) runs.push({ clock, end, depth, place, things: 1 })
    else this.runs.set(client, [{ clock, end, depth, place, things: 1 }])
    this.things += 1
    if (depth === 0 || !(struct instanceof Y.Item && struct.content instanceof Y.ContentType)) return
    this.nestedTypes += 1
    this.deepest = Math.max(this.deepest, depth)
  }

  /**
   * Place of a struct of this update, also when it depends on a later one. Null when it depends on a garbage-collected one, or
   * stays unresolved: no real client makes structs depend on each other across so many authors.
   */
  placeOf(item: Y.Item): Place | null {
    const found = this.find(item.id)?.place
    if (found) return found
    this.late ??= latePlaces(
      this.unplaced ?? new Map(),
      (id) => (this.known(id) ?? this.find(id))?.place ?? null,
      (one, placeOf) => this.placeWithin(one, placeOf),
    )
    return this.late.get(item) ?? null
  }

  /** Null when it is not in this update. */
  find({ client, clock }: Pick<Y.ID, 'client' | 'clock'>): Whereabout | null {
    const runs = this.runs.get(client)
    if (!runs) return null
    let low = 0
    let high = runs.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const run = runs[middle]
      if (!run) return null
      if (clock < run.clock) high = middle - 1
      else if (clock >= run.end) low = middle + 1
      else return run
    }
    return null
  }

  /** Place of a struct from before this update; null when there was none. */
  known(id: Y.ID): Whereabout | null {
    return this.document.structs.whereIs(id) ?? this.waiting.whereIs(id)
  }

  /** All places between these two clocks of an author. */
  placesBetween(client: number, clock: number, end: number): readonly (Place | null)[] {
    const runs = this.runs.get(client) ?? []
    const places: (Place | null)[] = []
    for (let at = firstAfter(runs, clock); at < runs.length; at++) {
      const run = runs[at]
      if (!run || run.clock >= end) break
      places.push(run.place)
    }
    return places
  }

  /** How many of its structs are in this place. */
  thingsAt(place: Place | null): number {
    if (!this.thingsByPlace) {
      this.thingsByPlace = new Map()
      for (const run of [...this.runs.values()].flat()) {
        const text = textOf(run.place)
        this.thingsByPlace.set(text, (this.thingsByPlace.get(text) ?? 0) + run.things)
      }
    }
    return this.thingsByPlace.get(textOf(place)) ?? 0
  }

  /** From the first struct of this author in it to the end of the last. */
  spanOf(client: number): { readonly start: number; readonly end: number } | null {
    const runs = this.runs.get(client) ?? []
    const [first] = runs
    const last = runs.at(-1)
    return first && last ? { start: first.clock, end: last.end } : null
  }

  /** Does it add this party, by an author who may? */
  brings(party: string, isOwn: (author: number) => boolean): boolean {
    return [...this.runs].some(
      ([author, runs]) =>
        isOwn(author) &&
        runs.some(({ place }) => place?.root === 'parties' && place.key === party && place.field === null),
    )
  }

  /** Does a garbage-collected range of this author end between these two clocks? */
  endsInsideDeleted(client: number, clock: number, end: number): boolean {
    const ends = this.gone?.get(client) ?? []
    const first = ends[firstAfter(ends, clock)]
    return first !== undefined && first.end < end
  }

  private addUnplaced(item: Y.Item, end: number): void {
    this.unplaced ??= new Map()
    const items = this.unplaced.get(item.id.client)
    if (items) items.push({ item, end })
    else this.unplaced.set(item.id.client, [{ item, end }])
  }

  private placeWithin({ parent, parentSub, origin, rightOrigin }: Y.Item, placeOf: (id: Y.ID) => Place | null) {
    if (parent instanceof Y.ID) {
      const holder = placeOf(parent)
      return holder && inside(holder, parentSub)
    }
    const neighbour = origin ?? rightOrigin
    return neighbour && placeOf(neighbour)
  }

  private addGone(client: number, end: number): void {
    this.gone ??= new Map()
    const ends = this.gone.get(client)
    if (ends) ends.push({ end })
    else this.gone.set(client, [{ end }])
  }

  private whereItemIs({ parent, parentSub, origin, rightOrigin }: Y.Item): Whereabout {
    if (parent instanceof Y.ID) {
      const { depth, place } = this.whereIs(parent)
      return { depth: depth + 1, place: place && inside(place, parentSub) }
    }
    const neighbour = origin ?? rightOrigin
    if (neighbour !== null) return this.whereIs(neighbour)
    // Before integration a root is only a name.
    return typeof parent === 'string' ? { depth: 0, place: { root: parent, key: parentSub, field: null } } : nowhere
  }

  private whereIs(id: Y.ID): Whereabout {
    // When several structs give the place of the same one, the first counts, as in Yjs.
    return this.known(id) ?? this.find(id) ?? { depth: DEPTH_OF_UNKNOWN, place: null }
  }
}

/** Under this key of the type in this place. Anything deeper than a field of an entity counts as that field. */
function inside(place: Place, key: string | null): Place {
  return place.field === null ? { ...place, field: key } : place
}

export function isSameWhereabout(one: Whereabout | null, other: Whereabout | null): boolean {
  return one?.depth === other?.depth && isSamePlace(one?.place ?? null, other?.place ?? null)
}

function isSamePlace(one: Place | null, other: Place | null): boolean {
  return one === other || (one?.root === other?.root && one?.key === other?.key && one?.field === other?.field)
}

/** Index of the first that ends after `clock`; the input is sorted. */
function firstAfter(things: readonly { readonly end: number }[], clock: number): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    const thing = things[middle]
    if (thing && thing.end > clock) high = middle
    else low = middle + 1
  }
  return low
}

function textOf(place: Place | null): string {
  return place ? JSON.stringify([place.root, place.key, place.field]) : ''
}
