// How values are written in the golden files: long runs of one character as '⟪x×400⟫', values JSON cannot express as
// a record, and two states as their differences, by path.

import { isOfLater } from './fieldsSince.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Fields = { readonly [key: string]: Json }

/** No value at all: the key does not exist. */
export const MISSING = Symbol('missing')

const LONG = 30

export function shortened(text: string): string {
  const [run = '', one = ''] = /^(.)\1*/su.exec(text) ?? []
  const times = run.length / (one.length || 1)
  return times < LONG ? text : `⟪${one}×${times}⟫${text.slice(run.length)}`
}

function inFull(text: string): string {
  const [, one = '', times = '', rest = ''] = /^⟪(.)×(\d+)⟫(.*)$/su.exec(text) ?? []
  return one === '' ? text : one.repeat(Number(times)) + rest
}

/** Into a golden file … */
export function written(value: unknown): Json {
  if (value === MISSING) return { missing: true }
  if (typeof value === 'number' && !Number.isFinite(value)) return { number: String(value) }
  if (typeof value === 'string') return shortened(value)
  return typeof value === 'object' && value !== null ? { json: value as Json } : (value as Json)
}

/** … and out of it. */
export function meant(value: Json): unknown {
  if (typeof value === 'string') return inFull(value)
  if (typeof value !== 'object' || value === null) return value
  const { json, number, missing } = value as Fields
  if (missing === true) return MISSING
  return number === undefined ? structuredClone(json) : Number(number)
}

/** As JSON: without undefined, long runs shortened. */
export function plain(value: unknown): Json {
  return JSON.parse(
    JSON.stringify(value ?? null, (key, one) =>
      isOfLater(key, one) ? undefined : typeof one === 'string' ? shortened(one) : one,
    ),
  )
}

/** The reverse: with all runs at full length. */
export function unshortened<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, one) => (typeof one === 'string' ? inFull(one) : one))
}

/**
 * What differs afterwards, by path; a list of things with an id is compared by those ids. '(gone)': no longer there.
 */
export function differences(before: unknown, after: unknown): { readonly [path: string]: Json } {
  const found: { [path: string]: Json } = {}
  compare(before, after, '')
  return found

  function compare(was: unknown, is: unknown, path: string): void {
    if (Object.is(was, is)) return
    const [some, others] = [parts(was), parts(is)]
    if (!some || !others) {
      if (JSON.stringify(was) !== JSON.stringify(is)) found[path] = plain(is)
      return
    }
    for (const [key, value] of others) {
      const at = path === '' ? key : `${path}.${key}`
      if (some.has(key)) compare(some.get(key), value, at)
      else if (value !== undefined) found[at] = plain(value)
    }
    for (const key of some.keys()) if (!others.has(key)) found[path === '' ? key : `${path}.${key}`] = '(gone)'
    if (!Array.isArray(is)) return
    const [kept, now] = [
      [...some.keys()].filter((key) => others.has(key)),
      [...others.keys()].filter((key) => some.has(key)),
    ]
    if (kept.join() !== now.join()) found[`${path} in order`] = now
  }
}

/** Null for what has no named parts. */
function parts(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null
  if (!Array.isArray(value)) return new Map(Object.entries(value))
  const named = new Map(value.map((one) => [String(one?.id ?? one?.number), one]))
  return named.size === value.length && !named.has('undefined') ? named : null
}
