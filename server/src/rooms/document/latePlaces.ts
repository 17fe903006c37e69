// Places of structs that depend on later ones in the same update: Yjs writes an update author by author, so what one
// wrote in a list of another may come first.

import type { Place } from '@draaitafel/shared/document/place.ts'
import type * as Y from 'yjs'

/** Maximum number of passes. Honest updates need fewer; what is unresolved after that is refused. */
const MAX_PASSES = 8

export type LateItem = { readonly item: Y.Item; readonly end: number }

/**
 * `items`: per author, in order of clock. `placeOf`: for items that have a place already. `within`: the place inside
 * that item.
 */
export function latePlaces(
  items: ReadonlyMap<number, readonly LateItem[]>,
  placeOf: (id: Y.ID) => Place | null,
  within: (item: Y.Item, placeOf: (id: Y.ID) => Place | null) => Place | null,
): ReadonlyMap<Y.Item, Place> {
  const places = new Map<Y.Item, Place>()
  const find = (id: Y.ID): Place | null => {
    const known = placeOf(id)
    if (known) return known
    const late = itemAt(items.get(id.client) ?? [], id.clock)
    return (late && places.get(late)) ?? null
  }
  let open = [...items.values()].flat().map(({ item }) => item)
  for (let pass = 0; pass < MAX_PASSES && open.length > 0; pass++) {
    const before = open.length
    // Backwards first: most structs depend on the next author's.
    open = open.reverse().filter((item) => {
      const place = within(item, find)
      if (place) places.set(item, place)
      return place === null
    })
    if (open.length === before && pass > 0) break
  }
  return places
}

function itemAt(items: readonly LateItem[], clock: number): Y.Item | null {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = items[middle]
    if (one && one.end > clock) high = middle
    else low = middle + 1
  }
  const found = items[low]
  return found && found.item.id.clock <= clock ? found.item : null
}
