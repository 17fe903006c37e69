// Lists of a plan file: no duplicates, order kept.

import { generateNKeysBetween } from 'fractional-indexing'
import type { FieldReader } from '../base/fieldReader.ts'
import type { LineOf, ListNoun, Present } from '../nouns/define.ts'
import { parseId } from './parseId.ts'

type Noun<T extends object> = ListNoun<string, string, T, string>

/** All lines of a list, as its noun is described. */
export function parseLines<T extends object>(
  file: FieldReader,
  { list, most, part, lacking, lacksFirst, once }: Noun<T>,
  present: Present,
): LineOf<Noun<T>>[] {
  const seen = new Set<string>()
  const parse = (fields: FieldReader) => {
    if (lacksFirst !== undefined && !fields.has(lacksFirst)) fields.fault(lacksFirst, 'missing')
    const line = { id: parseId(fields, 'id'), ...part.filed(fields, present) }
    const lacks = lacking?.(line)
    if (lacks) fields.fault(lacks, 'missing')
    const own = once?.(line) ?? null
    if (own !== null && seen.has(own)) fields.fault(lacksFirst ?? 'id', 'duplicate')
    if (own !== null) seen.add(own)
    return line
  }
  return inOrder(entityList(file, list, most, parse))
}

export function entityList<T extends { readonly id: string }>(
  file: FieldReader,
  key: string,
  max: number,
  parseItem: (item: FieldReader) => T,
): T[] {
  return uniqueList(file, key, max, parseItem, ({ id }) => id, 'id')
}

/** A list in which no two items have the same `keyOf`, which is in the field `field`. Null equals nothing. */
export function uniqueList<T>(
  file: FieldReader,
  key: string,
  max: number,
  parseItem: (item: FieldReader) => T,
  keyOf: (item: T) => string | number | null,
  field: string,
): T[] {
  const seen = new Set<string | number>()
  return file.list(key, max, (fields) => {
    const item = parseItem(fields)
    const own = keyOf(item)
    if (own === null) return item
    if (seen.has(own)) fields.fault(field, 'duplicate')
    seen.add(own)
    return item
  })
}

/** The position in the file becomes a fractional index. */
export function inOrder<T>(items: readonly T[]): (T & { readonly order: string })[] {
  const keys = generateNKeysBetween(null, null, items.length)
  return items.map((item, index) => ({ ...item, order: keys[index] ?? '' }))
}
