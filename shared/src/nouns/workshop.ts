// Facts about the workshop as a whole.

import * as v from 'valibot'
import type { FieldReader } from '../base/fieldReader.ts'
import { isMoment, MOMENT_LENGTH } from '../base/moment.ts'
import { isYear, MAX_HORIZON_YEARS, MAX_YEAR, yearRange } from '../base/years.ts'
import { useIds } from '../model/uses.ts'
import type { Part } from './define.ts'
import { flag, formOrNone, oneOf, optionalLine, wholeBetween } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, type Field, fields, nested } from './parts.ts'
import { year } from './period.ts'
import { moment } from './who.ts'

/** The years of a new plan, unless given. */
export const DEFAULT_FIRST_YEAR = 2026
export const DEFAULT_YEARS = 6

/** That the group decided on the plan. A type and not an interface: it is stored as one plain fact. */
export type Adopted = {
  /** ISO 8601. */
  readonly at: string
  /** Hash of the plan at that time (derive/adoption.ts): if the plan changed since, it is not what was decided on. */
  readonly print: string
}

export const sealingStates = ['gevraagd', 'verzegeld', 'heropend'] as const

/**
 * How far adopting the plan is: every party is asked, or the plan is sealed and nobody changes it, or it was opened
 * again. A type for the same reason.
 */
export type Sealing = {
  readonly state: (typeof sealingStates)[number]
  /** ISO 8601: since when. */
  readonly at: string
  /** When it was last opened again; '' never. */
  readonly openedAt: string
  /** Why it was opened again. */
  readonly why: string
}

export interface Workshop {
  readonly title: string
  readonly place: string
  /** First and last year the board shows, inclusive. */
  readonly firstYear: number
  readonly lastYear: number
  /** True while amounts are invented examples; shown as "Voorbeeldbedragen". */
  readonly exampleAmounts: boolean
  /** What the workshop is for. */
  readonly use: (typeof useIds)[number]
  /** Null: a draft. */
  readonly adopted: Adopted | null
  /** Yearly rise of amounts that follow prices, in hundredths of a percent; 0 = prices do not rise. */
  readonly indexation: number
  /** Who leads let the conversation about money begin before any value was named (C-29). */
  readonly moneyFirst: boolean
  /** Null: nobody was asked to adopt it. */
  readonly sealing: Sealing | null
}

const PRINT = /^[0-9a-f]{8}$/
const printSchema = v.pipe(v.string(), v.maxLength(40), v.regex(PRINT))

export function isPrint(value: unknown): value is string {
  return v.is(printSchema, value)
}

export const print: Field<string> = {
  schema: printSchema,
  standIn: '',
  stored: (raw) => (isPrint(raw) ? raw : undefined),
  problem: () => ({ kind: 'choice.unknown' }),
}
export const adoptedPart = fields<Adopted>({ at: moment, print })

function isMomentOrNone(value: unknown): value is string {
  return value === '' || isMoment(value)
}

export const sealingPart = fields<Sealing>({
  state: about(oneOf(sealingStates), 'Everyone is asked, it is sealed, or it was opened again.'),
  at: moment,
  openedAt: about(
    formOrNone(MOMENT_LENGTH, isMomentOrNone, { kind: 'choice.unknown' }, ['2026-11-28T16:46:00.000Z']),
    'When it was last opened again; empty: never.',
  ),
  why: about(optionalLine(planLimits.reasonLength, 'reason'), 'Why it was opened again.'),
})

/** Nobody changes what was decided, the facilitator neither. */
export function isSealed({ sealing }: Pick<Workshop, 'sealing'>): boolean {
  return sealing?.state === 'verzegeld'
}

const indexation = wholeBetween(0, planLimits.indexation, { kind: 'choice.unknown' })

export function isIndexation(value: unknown): value is number {
  return v.is(indexation.schema, value)
}

const apartFromYears = fields<Omit<Workshop, 'firstYear' | 'lastYear'>>({
  title: optionalLine(planLimits.titleLength, 'title', { mustSay: true }),
  place: optionalLine(planLimits.placeLength, 'place'),
  exampleAmounts: about(flag(false), 'True while the amounts are invented examples.'),
  adopted: about(
    nested(adoptedPart),
    'When the table decided on the plan, and the print of that plan; null or missing: a concept.',
  ),
  use: about(oneOf(useIds, 'gesprek'), 'What the table is used for; without it: gesprek.'),
  indexation: about(
    { ...indexation, absent: 0, stored: (raw) => (isIndexation(raw) ? raw : 0) },
    'Yearly rise of amounts that follow prices, in hundredths of a percent; 0: prices stand still.',
  ),
  moneyFirst: about(flag(false), 'Money may begin before any value was named.'),
  sealing: about(nested(sealingPart), 'How far adopting the plan is; null or missing: nobody was asked.'),
})

export const workshopPart: Part<Workshop> = {
  schemas: {
    ...apartFromYears.schemas,
    firstYear: year,
    lastYear: v.pipe(year, v.description(`Not before firstYear, and at most ${MAX_HORIZON_YEARS} years in all.`)),
  },
  optional: [...apartFromYears.optional, 'firstYear', 'lastYear'],
  stored: (raw, present) => {
    const facts = apartFromYears.stored(raw, present)
    return typeof facts === 'string' ? facts : { ...facts, ...storedYears(raw('firstYear'), raw('lastYear')) }
  },
  filed: (file, present) => ({ ...filedYears(file), ...apartFromYears.filed(file, present) }),
  problemIn: apartFromYears.problemIn,
}

/** Two keys, one rule: a CRDT cannot enforce it, so reading does. */
function storedYears(first: unknown, last: unknown) {
  const firstYear = isYear(first) ? first : DEFAULT_FIRST_YEAR
  const wanted = isYear(last) && last >= firstYear ? last : firstYear + DEFAULT_YEARS - 1
  return { firstYear, lastYear: Math.min(wanted, firstYear + MAX_HORIZON_YEARS - 1, MAX_YEAR) }
}

function filedYears(file: FieldReader) {
  const firstYear = file.integer('firstYear', yearRange, DEFAULT_FIRST_YEAR)
  const lastYear = file.integer('lastYear', yearRange, Math.min(MAX_YEAR, firstYear + DEFAULT_YEARS - 1))
  const latest = firstYear + MAX_HORIZON_YEARS - 1
  if (lastYear < firstYear) file.fault('lastYear', 'outOfRange', { bound: 'least', value: firstYear })
  if (lastYear > latest) file.fault('lastYear', 'outOfRange', { bound: 'most', value: latest })
  return { firstYear, lastYear }
}
