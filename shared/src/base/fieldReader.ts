// Reads the fields of foreign JSON one by one and keeps the first fault. After a fault, reading goes on with harmless
// placeholders, so that parsers stay simple; check the fault before using the result.

import type { ImportLimit, ImportReason } from './problem.ts'

export type PathPart = string | number

export interface FieldFault {
  readonly path: readonly PathPart[]
  readonly reason: ImportReason
  readonly limit?: ImportLimit
}

/** Whole numbers, both ends included. */
export interface Range {
  readonly min: number
  readonly max: number
}

/** Collects faults; only the first is kept. */
export interface FaultBox {
  first: FieldFault | null
}

export interface FieldReader {
  /** Text of at most `max` UTF-16 units. `ifAbsent`: what a missing field means; without it, missing is a fault. */
  text(key: string, max: number, ifAbsent?: string): string
  /** As `text`, but null is allowed too; the same goes for all `…OrNull`. */
  textOrNull(key: string, max: number): string | null
  boolean(key: string, ifAbsent?: boolean): boolean
  integer(key: string, range: Range, ifAbsent?: number): number
  integerOrNull(key: string, range: Range): number | null
  choice<T extends string | number>(key: string, options: readonly [T, ...T[]], ifAbsent?: T): T
  choiceOrNull<T extends string | number>(key: string, options: readonly [T, ...T[]]): T | null
  object(key: string): FieldReader
  /** Null where the field is null or missing. */
  objectOrNull(key: string): FieldReader | null
  list<T>(key: string, max: number, parseItem: (item: FieldReader) => T): T[]
  /** Any value that `wrongIn` accepts. `standIn`: the placeholder to continue with after a fault. */
  field<T>(key: string, wrongIn: (value: unknown) => Wrong | null, standIn: T, ifAbsent?: T): T
  has(key: string): boolean
  /** For rules over more than one field. */
  fault(key: string, reason: ImportReason, limit?: ImportLimit): void
}

export type Wrong = Pick<FieldFault, 'reason' | 'limit'>

export function readFields(value: unknown, path: readonly PathPart[], box: FaultBox): FieldReader {
  const fields = isRecord(value) ? value : {}
  if (!isRecord(value)) report(box, path, { reason: 'notObject' })

  const get = (key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined)
  const fault = (key: string, reason: ImportReason, limit?: ImportLimit) =>
    report(box, [...path, key], { reason, ...(limit && { limit }) })

  /** The shared shape of all fields: absent, wrong with a reason, or fine. */
  function read<T>(key: string, check: (value: unknown) => Wrong | null, standIn: T, ifAbsent?: T): T {
    const found = get(key)
    if (found === undefined) {
      if (ifAbsent === undefined) fault(key, 'missing')
      return ifAbsent ?? standIn
    }
    const wrong = check(found)
    if (wrong === null) return found as T
    report(box, [...path, key], wrong)
    return standIn
  }

  return {
    text: (key, max, ifAbsent) => read(key, (v) => problemInText(v, max), '', ifAbsent),
    textOrNull: (key, max) => (get(key) === null ? null : read(key, (v) => problemInText(v, max), '')),
    boolean: (key, ifAbsent) =>
      read(key, (v) => (typeof v === 'boolean' ? null : { reason: 'notBoolean' }), false, ifAbsent),
    integer: (key, range, ifAbsent) => read(key, (v) => problemInInteger(v, range), 0, ifAbsent),
    integerOrNull: (key, range) => (get(key) === null ? null : read(key, (v) => problemInInteger(v, range), 0)),
    choice: (key, options, ifAbsent) => read(key, (v) => problemInChoice(v, options), options[0], ifAbsent),
    choiceOrNull: (key, options) =>
      get(key) === null ? null : read(key, (v) => problemInChoice(v, options), options[0]),
    object: (key) => {
      const found = get(key)
      if (found === undefined) fault(key, 'missing')
      return readFields(found, [...path, key], box)
    },
    objectOrNull: (key) => {
      const found = get(key)
      return found === undefined || found === null ? null : readFields(found, [...path, key], box)
    },
    list: (key, max, parseItem) => {
      const items = read<unknown[]>(key, (v) => (Array.isArray(v) ? null : { reason: 'notList' }), [])
      if (items.length > max) {
        fault(key, 'tooMany', { bound: 'most', value: max })
        return []
      }
      return items.map((item, index) => parseItem(readFields(item, [...path, key, index], box)))
    },
    field: read,
    has: (key) => get(key) !== undefined,
    fault,
  }
}

function report(box: FaultBox, path: readonly PathPart[], wrong: Wrong): void {
  box.first ??= { path, ...wrong }
}

function problemInText(value: unknown, max: number): Wrong | null {
  if (typeof value !== 'string') return { reason: 'notText' }
  return value.length > max ? { reason: 'tooLong', limit: { bound: 'most', value: max } } : null
}

function problemInInteger(value: unknown, { min, max }: Range): Wrong | null {
  if (typeof value !== 'number') return { reason: 'notNumber' }
  if (!Number.isInteger(value)) return { reason: 'notInteger' }
  if (value < min) return { reason: 'outOfRange', limit: { bound: 'least', value: min } }
  return value > max ? { reason: 'outOfRange', limit: { bound: 'most', value: max } } : null
}

export function problemInChoice(value: unknown, options: readonly (string | number)[]): Wrong | null {
  if (options.some((option) => option === value)) return null
  const numbers = options.filter((option) => typeof option === 'number')
  if (numbers.length === 0) return { reason: typeof value === 'string' ? 'unknownValue' : 'notText' }
  return problemInInteger(value, { min: Math.min(...numbers), max: Math.max(...numbers) }) ?? { reason: 'outOfRange' }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
