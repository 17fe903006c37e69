// Fractional indexes: a position in a list that never renumbers its neighbours. Reading them: orderKey.ts.

import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import * as Y from 'yjs'
import { isOrder } from './orderKey.ts'
import { type EntityRoot, rootMap } from './schema.ts'

/**
 * A position after everything now in the list. Two people who add at once get the same position; the id breaks the
 * tie.
 */
export function orderAfter(doc: Y.Doc, root: EntityRoot): string {
  return generateKeyBetween(lastOrder(doc, root), null)
}

/** `count` positions, one after the other. */
export function ordersAfter(doc: Y.Doc, root: EntityRoot, count: number): string[] {
  return generateNKeysBetween(lastOrder(doc, root), null, count)
}

function lastOrder(doc: Y.Doc, root: EntityRoot): string | null {
  let last: string | null = null
  for (const entity of rootMap(doc, root).values()) {
    const order = entity instanceof Y.Map ? entity.get('order') : undefined
    if (isOrder(order) && (last === null || order > last)) last = order
  }
  return last
}

/** New keys in the order of the list. */
export function inOrder<T extends object>(items: readonly T[]): (T & { readonly order: string })[] {
  const keys = generateNKeysBetween(null, null, items.length)
  return items.map((item, at) => ({ ...item, order: keys[at] ?? '' }))
}
