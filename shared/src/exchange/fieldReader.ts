// Reads the fields of foreign JSON one by one and remembers the first thing wrong. After a fault, reading goes on with
// harmless stand-ins, so that parsers stay plain; whoever reads must look at the fault before using the result.

import type { ImportReason } from '../base/problem.ts'
import type { PathPart } from './jsonScanner.ts'

export interface FieldFault {
  readonly path: readonly PathPart[]
  readonly reason: ImportReason
}

/** Collects faults; only the first is kept. */
export interface FaultBox {
  first: FieldFault | null
}

export interface FieldReader {
  /** Text of at most `max` UTF-16 units. `ifAbsent`: what a missing field means; without it, missing is a fault. */
  text(key: string, max: number, ifAbsent?: string): string
  /** As `text`, but null is fine too; so with all `…OrNull`. */
  textOrNull(key: string, max: number): string | null
  boolean(key: string, ifAbsent?: boolean): boolean
  integer(key: string, isInRange: (value: number) => boolean, ifAbsent?: number): number
  integerOrNull(key: string, isInRange: (value: number) => boolean): number | null
  choice<T extends string | number>(key: string, options: readonly [T, ...T[]], ifAbsent?: T): T
  choiceOrNull<T extends string | number>(key: string, options: readonly [T, ...T[]]): T | null
  object(key: string): FieldReader
  /** Null where the field is null or missing. */
  objectOrNull(key: string): FieldReader | null
  list<T>(key: string, max: number, parseItem: (item: FieldReader) => T): T[]
  has(key: string): boolean
  /** For rules over more than one field. */
  fault(key: string, reason: ImportReason): void
}

export function readFields(value: unknown, path: readonly PathPart[], box: FaultBox): FieldReader {
  const fields = isRecord(value) ? value : {}
  if (!isRecord(value)) report(box, path, 'notObject')

  const get = (key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined)
  const fault = (key: string, reason: ImportReason) => report(box, [...path, key], reason)

  /** The shared shape of all fields: absent, wrong with a reason, or fine. */
  function read<T>(key: string, check: (value: unknown) => ImportReason | null, standIn: T, ifAbsent?: T): T {
    const found = get(key)
    if (found === undefined) {
      if (ifAbsent === undefined) fault(key, 'missing')
      return ifAbsent ?? standIn
    }
    const reason = check(found)
    if (reason === null) return found as T
    fault(key, reason)
    return standIn
  }

  return {
    text: (key, max, ifAbsent) => read(key, (v) => problemInText(v, max), '', ifAbsent),
    textOrNull: (key, max) => (get(key) === null ? null : read(key, (v) => problemInText(v, max), '')),
    boolean: (key, ifAbsent) => read(key, (v) => (typeof v === 'boolean' ? null : 'notBoolean'), false, ifAbsent),
    integer: (key, isInRange, ifAbsent) => read(key, (v) => problemInInteger(v, isInRange), 0, ifAbsent),
    integerOrNull: (key, isInRange) => (get(key) === null ? null : read(key, (v) => problemInInteger(v, isInRange), 0)),
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
      const items = read<unknown[]>(key, (v) => (Array.isArray(v) ? null : 'notList'), [])
      if (items.length > max) {
        fault(key, 'tooMany')
        return []
      }
      return items.map((item, index) => parseItem(readFields(item, [...path, key, index], box)))
    },
    has: (key) => get(key) !== undefined,
    fault,
  }
}

function report(box: FaultBox, path: readonly PathPart[], reason: ImportReason): void {
  box.first ??= { path, reason }
}

function problemInText(value: unknown, max: number): ImportReason | null {
  if (typeof value !== 'string') return 'notText'
  return value.length > max ? 'tooLong' : null
}

function problemInInteger(value: unknown, isInRange: (value: number) => boolean): ImportReason | null {
  if (typeof value !== 'number') return 'notNumber'
  if (!Number.isInteger(value)) return 'notInteger'
  return isInRange(value) ? null : 'outOfRange'
}

function problemInChoice(value: unknown, options: readonly (string | number)[]): ImportReason | null {
  if (options.some((option) => option === value)) return null
  if (typeof options[0] === 'string') return typeof value === 'string' ? 'unknownValue' : 'notText'
  return problemInInteger(value, () => false)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
