// Fractional indexes: a position in a list that never renumbers its neighbours.

import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import * as Y from 'yjs'
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

/** What the library accepts as a key: only those may be built on. */
export function isOrder(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0 || value.length > 200) return false
  try {
    generateKeyBetween(value, null)
    return true
  } catch {
    return false
  }
}

/** By order, then by id, so that every device shows the same list. */
export function byOrder(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
