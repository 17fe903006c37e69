// What a noun of the plan is: described once, in a file of its own. Everything that handles all nouns (reading, the
// plan file, checks, locks) works from these descriptions. See docs/decisions/16-described-once.md.

import type { GenericSchema } from 'valibot'
import type { Area } from '../base/allowance.ts'
import type { FieldReader } from '../base/fieldReader.ts'
import type { Problem } from '../base/problem.ts'
import type { LineLog } from './logParts.ts'

/** Lists that others refer to. */
export type ReferredList = 'parties' | 'needs' | 'rounds'

/** What lines can refer to. */
export interface Present {
  readonly parties: ReadonlySet<string>
  readonly needs: ReadonlySet<string>
  /** Rounds that were shown, with what people chose in them. */
  readonly rounds: ReadonlyMap<string, 'stand' | 'richting' | 'zorgen' | 'knelpunten'>
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
  /** The facts with derived fields filled in; absent when nothing is derived. */
  readonly settled?: (facts: T) => T
}

export interface ListNoun<Name extends string, List extends string, T extends object, Root extends string = List> {
  /** Its name in actions. */
  readonly name: Name
  /** Its name in the plan and in plan files. */
  readonly list: List
  /** Its name in the document, if different. */
  readonly root?: Root
  /** For people who read plan.schema.json. */
  readonly about: string
  readonly most: number
  /** Determines which steps allow changes to it, and which lock it falls under. */
  readonly area: Area
  /** Fields of a present line that fall under another area. */
  readonly areas?: { readonly [Key in keyof T]?: Area }
  /** The field with the party it belongs to: that party's lock covers it too. */
  readonly whose?: keyof T & string
  readonly part: Part<T>
  /** Its form in a document, if that has other fields. */
  readonly inDocument?: (facts: T) => object
  /** Its form in a plan file, if that has fewer fields. */
  readonly inFile?: (facts: T) => object
  /** A field that is empty but must not be in a line with this id; null: none. */
  readonly lacking?: (line: { readonly id: string } & T) => (keyof T & string) | null
  /** No two lines have the same of this; null: any number of them. */
  readonly once?: (facts: T) => string | null
  /** What an empty line of a plan file is said to lack; absent: its id. */
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
/** Its form in a plan. */
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
