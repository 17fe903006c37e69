// A large group that works at several tables at once: each makes its variant of the plan in a workshop of its own, split
// off from this one. What every screen of the parent knows of its tables, and a table of its parent; and which variants
// lie side by side, with what is chosen from each. Only the server writes the tables. No field is called `name`: that is
// for people (document/forgetName.ts).

import { isId } from '../base/ids.ts'
import { isSetting, type KnobNumber, type Setting } from '../model/knobs.ts'

/** In this order. Two to four of them lie side by side. */
export const tableLetters = ['A', 'B', 'C', 'D'] as const
export type TableLetter = (typeof tableLetters)[number]

export const FEWEST_VARIANTS = 2
export const MOST_VARIANTS = tableLetters.length

/** Characters of what a table is called. */
export const TABLE_LABEL_LENGTH = 24

export function isTableLetter(value: unknown): value is TableLetter {
  return tableLetters.some((letter) => letter === value)
}

export const tableStates = ['open', 'terug'] as const
export type TableState = (typeof tableStates)[number]

export interface SubTable {
  readonly id: TableLetter
  readonly label: string
  /** The id of its workshop: an address, which opens nothing without a cookie. */
  readonly workshop: string
  readonly state: TableState
  /** When it split, or was last brought back. ISO 8601. */
  readonly at: string
  /** May one of its participants lead it, and does someone? */
  readonly mayLead: boolean
  readonly led: boolean
  /** The moment of the parent that holds its plan; '' before it was brought back. */
  readonly moment: string
  /** In that plan: the settings of the ten knobs as ten digits, and what its costs lack in all years together. */
  readonly settings: string
  readonly lackingCents: number
}

/** In a sub-table: the workshop that it is a part of. */
export interface PartOf {
  readonly workshop: string
  readonly title: string
  readonly label: string
  readonly state: TableState
}

/** At this knob the group chooses the setting of this variant. Lapses when the variant has another setting there. */
export interface VariantPick {
  readonly id: string
  readonly knob: KnobNumber
  /** Of a variant that may not lie there any more. */
  readonly letter: string
  readonly setting: Setting
}

interface Around {
  readonly compared: string
  readonly tables: readonly SubTable[]
}

/** The moments that lie side by side, as A, B …: those that the facilitator chose, else what the tables made. */
export function comparedMoments({ compared, tables }: Around): readonly string[] {
  const chosen = compared === '' ? tables.map(({ moment }) => moment).filter(isId) : compared.split(' ')
  return chosen.length >= FEWEST_VARIANTS && areComparable(chosen) ? chosen : []
}

/** Is the group apart now? */
export function areTablesOpen({ tables }: Pick<Around, 'tables'>): boolean {
  return tables.some(({ state }) => state === 'open')
}

/** None: then the tables lie side by side again. */
export function areComparable(moments: readonly string[]): boolean {
  if (moments.length === 0) return true
  const areDifferent = moments.every(isId) && new Set(moments).size === moments.length
  return areDifferent && moments.length >= FEWEST_VARIANTS && moments.length <= MOST_VARIANTS
}

export function toDigits(settings: readonly Setting[]): string {
  return settings.join('')
}

const TEN_SETTINGS = /^[0-4]{10}$/

export function areDigits(value: unknown): value is string {
  return typeof value === 'string' && TEN_SETTINGS.test(value)
}

/** None for anything that is not ten settings. */
export function settingsIn(digits: string): readonly Setting[] {
  return areDigits(digits) ? [...digits].map(Number).filter(isSetting) : []
}
