// How many structs of one update come after the same neighbour, directly or after one another: Yjs compares whatever
// is inserted there with all of them.

import type { Place } from '@draaitafel/shared/document/place.ts'
import type * as Y from 'yjs'

export class Crowds {
  /** Per spot, the authors who insert there. */
  private readonly authors = new Map<string, number | Set<number>>()
  /** Per spot, how many end up after it. */
  private readonly sizes = new Map<string, number>()
  /** The spot where a struct ends up, by the id of its last part. */
  private readonly anchors = new Map<string, string>()
  /** Per client id: the clocks after which crowds begin. */
  private readonly starts = new Map<number, { readonly clock: number; readonly size: () => number }[]>()
  /** After something that comes later in the update, or in the middle of something: it may end up anywhere. */
  private loose = 0

  constructor(items: readonly Y.Item[], placeOf: (item: Y.Item) => Place | null) {
    const ids = new Set(items.map(({ id }) => id.client))
    for (const item of items) this.add(item, spotOf(item, placeOf(item)), ids)
    for (const starts of this.starts.values()) starts.sort((one, other) => one.clock - other.clock)
  }

  hasSeveral(spot: string): boolean {
    return this.authors.get(spot) instanceof Set
  }

  /** Everything in the same spot as this item. */
  in(spot: string, item: Y.Item): number {
    const anchor = (item.origin && this.anchors.get(idText(item.origin))) ?? spot
    return (this.sizes.get(anchor) ?? 0) + this.loose
  }

  /** After some part of what is in the document already. */
  behind({ id, length }: Y.Item): number {
    const starts = this.starts.get(id.client)
    if (!starts) return 0
    let sum = 0
    for (let at = firstFrom(starts, id.clock); at < starts.length; at++) {
      const start = starts[at]
      if (!start || start.clock >= id.clock + length) break
      sum += start.size()
    }
    return sum
  }

  private add(item: Y.Item, spot: string, ids: ReadonlySet<number>): void {
    const { id, origin, length } = item
    const known = this.authors.get(spot)
    if (known === undefined) this.authors.set(spot, id.client)
    else if (known instanceof Set) known.add(id.client)
    else if (known !== id.client) this.authors.set(spot, new Set([known, id.client]))
    const anchor = (origin && this.anchors.get(idText(origin))) ?? spot
    this.anchors.set(`${id.client}:${id.clock + length - 1}`, anchor)
    if (origin && anchor === spot) {
      // An author of this very update: it may come later in the update.
      if (origin.client !== id.client && ids.has(origin.client)) this.loose += 1
      if (!this.sizes.has(anchor)) this.start(origin, anchor)
    }
    this.sizes.set(anchor, (this.sizes.get(anchor) ?? 0) + 1)
  }

  private start({ client, clock }: Y.ID, anchor: string): void {
    const start = { clock, size: () => this.sizes.get(anchor) ?? 0 }
    const starts = this.starts.get(client)
    if (starts) starts.push(start)
    else this.starts.set(client, [start])
  }
}

/** The left neighbour of an inserted item; for the first of a list or key, the place itself. */
export function spotOf({ origin }: Y.Item, place: Place | null): string {
  if (origin) return idText(origin)
  return place ? `first ${JSON.stringify([place.root, place.key, place.field])}` : 'first'
}

export function idText({ client, clock }: Y.ID): string {
  return `${client}:${clock}`
}

function firstFrom(starts: readonly { readonly clock: number }[], clock: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle]?.clock ?? 0) < clock) low = middle + 1
    else high = middle
  }
  return low
}
