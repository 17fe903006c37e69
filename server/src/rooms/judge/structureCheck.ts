// Would this update, small as it is in bytes, keep the server busy for seconds? Has no schema: other clients may
// write what they like. Counts only what Yjs compares one by one or climbs step by step, against shared/protocol's
// limits. Reads the committed document, changes nothing.

import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import * as Y from 'yjs'
import type { CommittedDocument } from '../document/committedDocument.ts'
import type { WaitingUpdates } from '../document/waitingUpdates.ts'
import { Whereabouts } from '../document/whereabouts.ts'
import { remembersTooMuch } from './rememberedForEver.ts'

export interface StructureCheck {
  readonly isTooMuch: boolean
  /** Places of the structs in this update; to be kept in `waiting` until the update is committed. */
  readonly whereabouts: Whereabouts
}

export function checkStructure(
  structs: readonly Y.AbstractStruct[],
  document: CommittedDocument,
  waiting: WaitingUpdates,
): StructureCheck {
  const whereabouts = new Whereabouts(document, waiting)
  if (structs.length > wireLimits.updateStructs) return { isTooMuch: true, whereabouts }
  const items = structs.filter((struct) => struct instanceof Y.Item)
  for (const struct of structs) whereabouts.add(struct)
  const isTooMuch =
    whereabouts.nestedTypes > wireLimits.nestedTypes ||
    whereabouts.deepest > wireLimits.nestedDepth ||
    remembersTooMuch(items, whereabouts.authors, document) ||
    crowdsOnePlace(items) ||
    crowdsWithThoseThere(items, document)
  return { isTooMuch, whereabouts }
}

/**
 * Structs that all want to be right behind the same neighbour are compared with each other. Inserting one before the
 * other, again and again at the start, is not such a crowd: each has the previous one as its right neighbour.
 */
function crowdsOnePlace(items: readonly Y.Item[]): boolean {
  // All of them together are not a crowd.
  if (items.length <= wireLimits.samePlace) return false
  const originOf = new Map(items.map((item) => [idText(item.id), placeOf(item)]))
  const crowds = new Map<string, number>()
  return items.some((item) => {
    const place = placeOf(item)
    const knowsWhoWasThere = item.rightOrigin !== null && originOf.get(idText(item.rightOrigin)) === place
    const crowd = knowsWhoWasThere ? `${place} before ${idText(item.rightOrigin)}` : place
    const count = (crowds.get(crowd) ?? 0) + 1
    crowds.set(crowd, count)
    return count > wireLimits.samePlace
  })
}

function placeOf({ origin, rightOrigin, parent, parentSub }: Y.Item): string {
  if (origin !== null) return `after ${idText(origin)}`
  if (rightOrigin !== null) return 'first'
  return `first in ${parent instanceof Y.ID ? idText(parent) : String(parent)} ${parentSub ?? ''}`
}

/**
 * Including what others inserted there before: a new first item is compared with all first items of a list or key.
 */
function crowdsWithThoseThere(items: readonly Y.Item[], document: CommittedDocument): boolean {
  // Nearly all have a neighbour and need no further check.
  const firsts = items.filter(({ origin, rightOrigin }) => origin === null && rightOrigin === null)
  const [only] = firsts
  if (only && firsts.length === 1) return 1 + firstOnes(only, document) > wireLimits.samePlace
  const newcomers = new Map<string, { readonly item: Y.Item; count: number }>()
  for (const item of firsts) {
    const place = placeOf(item)
    const there = newcomers.get(place)
    if (there) there.count += 1
    else newcomers.set(place, { item, count: 1 })
  }
  return [...newcomers.values()].some(({ item, count }) => count + firstOnes(item, document) > wireLimits.samePlace)
}

function firstOnes({ parent, parentSub }: Y.Item, document: CommittedDocument): number {
  const type = document.structs.typeOf(parent)
  let item = parentSub === null ? (type?._start ?? null) : (type?._map.get(parentSub) ?? null)
  let count = 0
  for (; item !== null && count <= wireLimits.samePlace; item = parentSub === null ? item.right : item.left) {
    if (item.origin === null) count += 1
    else if (parentSub === null) break
  }
  return count
}

function idText(id: Y.ID | null): string {
  return id === null ? '' : `${id.client}:${id.clock}`
}
