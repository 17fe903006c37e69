// Fields that together form a part of a noun, and everything that follows from the single fields in it.

import * as v from 'valibot'
import type { FieldReader, Wrong } from '../base/fieldReader.ts'
import type { Problem } from '../base/problem.ts'
import { nothingPresent, type Part, type Present, type ReferredList, type Unusable } from './define.ts'
import { wrongIn } from './wrongIn.ts'

export interface Field<T> {
  readonly schema: v.GenericSchema<T>
  /** What it means when a plan file leaves it out; undefined: it may not. */
  readonly absent?: T | undefined
  /** The placeholder with which reading a plan file continues after a fault. */
  readonly standIn: T
  /** Undefined: without it the line is dropped. */
  readonly stored: (raw: unknown) => T | undefined
  /** People at the table have to meet this too, but documents and files do not; undefined: nothing more. */
  readonly isFit?: (value: T) => boolean
  /** Cleans a value from a plan file before it is kept. */
  readonly clean?: (value: T) => T
  readonly problem: (value: T) => Problem
  readonly refersTo?: Reference
  /** Reads a field of a plan file that is more than one value. */
  readonly filed?: (file: FieldReader, key: string, present: Present) => T
}

interface Reference {
  readonly list: ReferredList
  /** What happens to a line that refers to something removed. */
  readonly whenGone: 'clear' | 'drop'
}

/** With a description, for people who read plan.schema.json. */
export function about<T>(field: Field<T>, text: string): Field<T> {
  return { ...field, schema: v.pipe(field.schema, v.description(text)) as v.GenericSchema<T> }
}

/** As a document is read, for what comes over the wire: repaired if possible, else refused. */
export function mended<T>({ stored }: Field<T>) {
  const read = v.rawTransform<unknown, T>(({ dataset, addIssue, NEVER }) => {
    const value = stored(dataset.value)
    if (value !== undefined) return value
    addIssue()
    return NEVER
  })
  return v.optional(v.pipe(v.unknown(), read), null)
}

/** For what comes over the wire: an invalid field counts as absent, and the other fields still count. */
export function orNull<const S extends v.GenericSchema>(schema: S) {
  return v.fallback(v.nullable(schema), null)
}

/** Fields within a field, or null. `lacksFirst`: what it is said to lack when it is empty. */
export function nested<T extends object>(part: Part<T>, lacksFirst?: keyof T & string): Field<T | null> {
  return {
    schema: v.nullable(objectOf(part)) as v.GenericSchema<T | null>,
    absent: null,
    standIn: null,
    stored: (raw) => factIn(part, raw),
    problem: () => ({ kind: 'choice.unknown' }),
    filed: (file, key, present) => {
      const inner = file.objectOrNull(key)
      if (inner && lacksFirst !== undefined && !inner.has(lacksFirst)) inner.fault(lacksFirst, 'missing')
      return inner && part.filed(inner, present)
    },
  }
}

/** From one plain fact of a document. */
export function storedIn<T extends object>(part: Part<T>, value: unknown, present: Present): T | Unusable {
  if (typeof value !== 'object' || value === null) return 'badFacts'
  const record = value as Readonly<Record<string, unknown>>
  return part.stored((key) => record[key], present)
}

/** Reads a fact without references; null when it is not valid. */
export function factIn<T extends object>(part: Part<T>, value: unknown): T | null {
  const facts = storedIn(part, value, nothingPresent)
  return typeof facts === 'string' ? null : facts
}

/** In the form of a plan file. Unknown fields are reserved for the future. */
export function objectOf<T extends object>({ schemas, optional }: Part<T>): v.GenericSchema {
  const entries = Object.entries<v.GenericSchema>(schemas).map(([key, schema]) => [
    key,
    optional.some((name) => name === key) ? v.optional(schema) : schema,
  ])
  return v.looseObject(Object.fromEntries(entries))
}

/** A part of single fields, in the order in which a plan file has them. */
export function fields<T extends object>(described: { readonly [Key in keyof T]: Field<T[Key]> }): Part<T> {
  const all = Object.entries(described) as [keyof T & string, Field<unknown>][]
  const schemas = Object.fromEntries(all.map(([key, { schema }]) => [key, schema])) as Part<T>['schemas']
  return {
    schemas,
    optional: all.filter(([, { absent }]) => absent !== undefined).map(([key]) => key),
    stored: (raw, present) => {
      const facts: Record<string, unknown> = {}
      let unusable: Unusable | null = null
      for (const [key, field] of all) {
        const value = field.stored(raw(key))
        if (value === undefined) return 'badFacts'
        const isGone = field.refersTo !== undefined && isMissing(value, field, present)
        if (isGone && field.refersTo?.whenGone === 'drop') unusable = 'partyGone'
        facts[key] = isGone ? null : value
      }
      return unusable ?? (facts as T)
    },
    filed: (file, present) =>
      Object.fromEntries(all.map(([key, field]) => [key, filed(file, key, field, present)])) as T,
    problemIn: (facts, present) => {
      for (const [key, field] of all) {
        const value = facts[key]
        const isValid = v.is(field.schema, value) && (field.isFit?.(value) ?? true)
        if (!isValid || isMissing(value, field, present)) return field.problem(value)
      }
      return null
    },
  }
}

function filed(file: FieldReader, key: string, field: Field<unknown>, present: Present): unknown {
  if (field.filed) return field.filed(file, key, present)
  const problem = (value: unknown): Wrong | null => wrongIn(field.schema, value)
  const read = file.field(key, problem, field.standIn, field.absent)
  const value = field.clean ? field.clean(read) : read
  if (isMissing(value, field, present))
    file.fault(key, field.refersTo?.list === 'parties' ? 'unknownParty' : 'unknownValue')
  return value
}

function isMissing(value: unknown, { refersTo }: Field<unknown>, present: Present): boolean {
  return refersTo !== undefined && value !== null && !present[refersTo.list].has(String(value))
}

/** Joins parts: one after the other. */
export function together<A extends object, B extends object>(one: Part<A>, other: Part<B>): Part<A & B> {
  return {
    schemas: { ...one.schemas, ...other.schemas } as Part<A & B>['schemas'],
    optional: [...one.optional, ...other.optional] as Part<A & B>['optional'],
    stored: (raw, present) => {
      const [first, second] = [one.stored(raw, present), other.stored(raw, present)]
      if (first === 'badFacts' || second === 'badFacts') return 'badFacts'
      if (typeof first === 'string') return first
      // Both were just created and nobody else has them; this runs for every line after each change.
      return typeof second === 'string' ? second : Object.assign(first, second)
    },
    filed: (file, present) => ({ ...one.filed(file, present), ...other.filed(file, present) }),
    problemIn: (facts, present) => one.problemIn(facts, present) ?? other.problemIn(facts, present),
    settled: (facts) => {
      const settled = one.settled ? { ...facts, ...one.settled(facts) } : facts
      return other.settled ? { ...settled, ...other.settled(settled) } : settled
    },
  }
}

/** The maximum number of characters of a text field. Throws for a field of another kind. */
export function longest<T extends object>({ schemas }: Part<T>, key: keyof T & string): number {
  const most = mostIn(schemas[key])
  if (most === null) throw new Error(`${key} has no longest text`)
  return most
}

function mostIn(schema: object): number | null {
  if ('requirement' in schema && 'type' in schema && schema.type === 'max_length') return Number(schema.requirement)
  const within = 'pipe' in schema && Array.isArray(schema.pipe) ? (schema.pipe as object[]) : []
  for (const one of within) {
    const most = one === schema ? null : mostIn(one)
    if (most !== null) return most
  }
  return null
}
