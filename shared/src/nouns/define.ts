// What a noun of the plan is: told once, in a file of its own, and everything that goes through all nouns (reading, the plan
// file, checks, locks) walks over these descriptions. See docs/decisions/16-described-once.md.

import type { GenericSchema } from 'valibot'
import type { Area } from '../base/allowance.ts'
import type { FieldReader } from '../base/fieldReader.ts'
import type { Problem } from '../base/problem.ts'
import type { LineLog } from './logParts.ts'

/** Lists that others point into. */
export type ReferredList = 'parties' | 'needs' | 'rounds'

/** What lines can refer to. */
export interface Present {
  readonly parties: ReadonlySet<string>
  readonly needs: ReadonlySet<string>
  /** Rounds that were shown, with what people chose in them. */
  readonly rounds: ReadonlyMap<string, 'stand' | 'richting'>
}

/** Nothing to refer to: for lists without references. */
export const nothingPresent: Present = { parties: new Set(), needs: new Set(), rounds: new Map() }

/** Why a line of a document cannot be used. */
export type Unusable = 'badFacts' | 'partyGone'

/** Fields that belong together: most parts are single fields (fields.ts), some have rules over several (money.ts). */
export interface Part<T extends object> {
  /** What is valid, by field. JSON Schema and random values follow from it. */
  readonly schemas: { readonly [Key in keyof T]-?: GenericSchema<T[Key]> }
  /** Fields that a plan file may leave out. */
  readonly optional: readonly (keyof T & string)[]
  /** Reads from a stored document, repairing what needs no guessing. `raw` gives a field as stored. */
  readonly stored: (raw: (key: string) => unknown, present: Present) => T | Unusable
  /** Reads from a plan file; the reader keeps the first fault. */
  readonly filed: (file: FieldReader, present: Present) => T
  /** The first problem with what someone wants to write, or null. */
  readonly problemIn: (facts: T, present: Present) => Problem | null
  /** The facts with what follows from them; left out where nothing does. */
  readonly settled?: (facts: T) => T
}

export interface ListNoun<Name extends string, List extends string, T extends object, Root extends string = List> {
  /** As in its actions. */
  readonly name: Name
  /** As in the plan and in its files. */
  readonly list: List
  /** As in the document, where that is another name. */
  readonly root?: Root
  /** For anyone who reads plan.schema.json. */
  readonly about: string
  readonly most: number
  /** Which step's rights and which lock it falls under. */
  readonly area: Area
  /** The field with the party whose line it is: that party's lock holds it too. */
  readonly whose?: keyof T & string
  readonly part: Part<T>
  /** As it is in a document, where that is not by the same fields. */
  readonly inDocument?: (facts: T) => object
  /** As it is in a plan file, where that says less. */
  readonly inFile?: (facts: T) => object
  /** A field that may not be empty in a line with this id, and is; null: none. */
  readonly lacking?: (line: { readonly id: string } & T) => (keyof T & string) | null
  /** What a line of a plan file with nothing in it is said to lack; left out: its id. */
  readonly lacksFirst?: keyof T & string
  /** The refusal for changing a removed line. */
  readonly gone: Extract<Problem['kind'], 'line.gone' | 'need.gone' | 'investment.gone' | 'party.gone'>
}

/** A list whose lines people add, change and remove one by one. */
export interface LineNoun<Name extends string, List extends string, T extends object> extends ListNoun<Name, List, T> {
  readonly log: LineLog<T>
}

/** What people say about something, once per person and subject: one plain fact with who and when. */
export interface SayingNoun<List extends string, T extends object> {
  readonly list: List
  readonly about: string
  readonly most: number
  readonly area: Area
  readonly part: Part<T>
  readonly subject: (facts: T) => string
  readonly lacksFirst: keyof T & string
}

type Plain<T> = { readonly [Key in keyof T]: T[Key] }

/** The facts of one line of this noun. */
export type FactsOf<N> = N extends { readonly part: Part<infer T> } ? Plain<T> : never
/** As it is in a plan. */
export type LineOf<N> = Plain<{ readonly id: string } & FactsOf<N> & { readonly order: string }>

/** Identity function that keeps the literal types of a description. */
export function listNoun<
  const Name extends string,
  const List extends string,
  T extends object,
  const Root extends string = List,
>(noun: ListNoun<Name, List, T, Root>): ListNoun<Name, List, T, Root> {
  return noun
}

export type SayingOf<N> = N extends { readonly part: Part<infer T> } ? Plain<{ readonly id: string } & Plain<T>> : never

/** As `listNoun`. */
export function sayingNoun<const List extends string, T extends object>(
  noun: SayingNoun<List, T>,
): SayingNoun<List, T> {
  return noun
}

/** As `listNoun`. */
export function lineNoun<const Name extends string, const List extends string, T extends object>(
  noun: LineNoun<Name, List, T>,
): LineNoun<Name, List, T> {
  return noun
}
