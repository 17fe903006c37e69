// Reads the lists of the document, each by the description of its noun; drops what cannot be a valid line and reports
// that. Small faults are repaired (a text that is too long).

import * as Y from 'yjs'
import { isId } from '../base/ids.ts'
import type { LineOf, ListNoun, Present, Unusable } from '../nouns/define.ts'
import { rootOf } from '../nouns/nouns.ts'
import { byOrder, isOrder } from './orderKey.ts'
import { noCache } from './readCache.ts'
import { type EntityRoot, rootMap } from './schema.ts'

export interface Dropped {
  readonly root: EntityRoot
  readonly id: string
  readonly reason: 'notAnEntity' | 'badId' | 'badFacts' | 'partyGone' | 'tooMany'
}

type Noun<T extends object> = ListNoun<string, string, T, EntityRoot>

interface Lines<T extends object> {
  readonly lines: readonly LineOf<Noun<T>>[]
  readonly dropped: readonly Dropped[]
}

export function readLines<T extends object>(doc: Y.Doc, noun: Noun<T>, present: Present, cache = noCache): Lines<T> {
  const root = rootOf(noun)
  const lines: LineOf<Noun<T>>[] = []
  const dropped: Dropped[] = []
  for (const [id, value] of rootMap(doc, root).entries()) {
    const line = !isId(id)
      ? 'badId'
      : value instanceof Y.Map
        ? cache.of(value, [present], () => readLine(id, value, noun, present))
        : 'notAnEntity'
    if (typeof line === 'string') dropped.push({ root, id, reason: line })
    else lines.push(line)
  }
  lines.sort(byOrder)
  for (const { id } of lines.splice(noun.most)) dropped.push({ root, id, reason: 'tooMany' })
  return { lines, dropped }
}

function readLine<T extends object>(
  id: string,
  fields: Y.Map<unknown>,
  { part, lacking }: Noun<T>,
  present: Present,
): LineOf<Noun<T>> | Unusable {
  const facts = part.stored((key) => fields.get(key), present)
  if (typeof facts === 'string') return facts
  return lacking?.({ id, ...facts }) ? 'badFacts' : { id, ...facts, order: orderOf(fields) }
}

function orderOf(fields: Y.Map<unknown>): string {
  const order = fields.get('order')
  return isOrder(order) ? order : ''
}
