// Reads the lists of the document, each as its noun is described, dropping what cannot be a valid line and saying so.
// Small faults are mended (a text too long).

import * as Y from 'yjs'
import { isId } from '../base/ids.ts'
import type { LineOf, ListNoun, Present } from '../nouns/define.ts'
import { rootOf } from '../nouns/nouns.ts'
import { byOrder, isOrder } from './order.ts'
import { type EntityRoot, rootMap } from './schema.ts'

export interface Dropped {
  readonly root: EntityRoot
  readonly id: string
  readonly reason: 'notAnEntity' | 'badId' | 'badFacts' | 'partyGone' | 'tooMany'
}

type Noun<T extends object> = ListNoun<string, string, T, EntityRoot>

export function readLines<T extends object>(
  doc: Y.Doc,
  noun: Noun<T>,
  present: Present,
  dropped: Dropped[],
): LineOf<Noun<T>>[] {
  const { part, most, lacking } = noun
  return readList(doc, rootOf(noun), most, dropped, (id, fields) => {
    const facts = part.stored((key) => fields.get(key), present)
    if (typeof facts === 'string') return facts
    return lacking?.({ id, ...facts }) ? 'badFacts' : { id, ...facts, order: orderOf(fields) }
  })
}

function readList<T extends { readonly id: string; readonly order: string }>(
  doc: Y.Doc,
  root: EntityRoot,
  max: number,
  dropped: Dropped[],
  parse: (id: string, fields: Y.Map<unknown>) => T | Dropped['reason'],
): T[] {
  const found: T[] = []
  for (const [id, value] of rootMap(doc, root).entries()) {
    const parsed = !isId(id) ? 'badId' : value instanceof Y.Map ? parse(id, value) : 'notAnEntity'
    if (typeof parsed === 'string') dropped.push({ root, id, reason: parsed })
    else found.push(parsed)
  }
  found.sort(byOrder)
  for (const { id } of found.splice(max)) dropped.push({ root, id, reason: 'tooMany' })
  return found
}

function orderOf(fields: Y.Map<unknown>): string {
  const order = fields.get('order')
  return isOrder(order) ? order : ''
}
