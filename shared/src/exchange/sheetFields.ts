// One cell of a filled-in spreadsheet as a fact: amounts, years and names as people write them. A value that is not
// understood is a fault that quotes it; nothing is guessed.

import type { Per } from '../base/money.ts'
import { centsOfEuros, isAmountCents, losesPart, MAX_AMOUNT_CENTS, readAmount } from '../base/money.ts'
import type { Problem, TextField } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { SheetFault, SheetWord } from '../base/sheetProblem.ts'
import { parseYear } from '../base/years.ts'
import { unconfirmed } from '../copy/nl/certainties.ts'
import { knobCopy } from '../copy/nl/knobs.ts'
import { partyKindCopy } from '../copy/nl/partyKinds.ts'
import { perWords, sheetWords } from '../copy/nl/sheets.ts'
import { sourceCopy } from '../copy/nl/sources.ts'
import { type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { type PartyKind, partyKindIds } from '../model/partyKinds.ts'
import { type SourceNumber, sourceNumbers } from '../model/sources.ts'
import { type Certainty, certainties, isPromise } from '../nouns/promise.ts'
import { type SheetValue, sheetKey, sheetText } from './sheetRows.ts'

export type Field<T> = Result<T, SheetFault>

const SHOWN_LENGTH = 40

export function textField(value: SheetValue, field: TextField, max: number): Field<string> {
  const text = sheetText(value)
  return text.length > max ? typed({ kind: 'text.tooLong', field, max }) : accepted(text)
}

/** How a value was converted, when it was. */
export type Remark = 'rounded' | 'unknownAmount' | 'dateToYear'

export interface Remarked<T> {
  readonly value: T
  readonly remark: Remark | null
}

/** "Pro memorie": it exists, but its amount is unknown. */
const UNKNOWN_AMOUNT = /^(p\.?\s?m\.?|pro memorie)$/i

/** A bare number is euros. `isPerYear`: the row says that it is paid every year. */
export function amountField(value: SheetValue, isPerYear = false): Field<Remarked<number>> {
  const text = sheetText(value)
  if (UNKNOWN_AMOUNT.test(text)) return accepted({ value: 0, remark: 'unknownAmount' })
  if (typeof value === 'object' && value?.odd === 'date') return refused({ kind: 'dateAsAmount', text })
  if (typeof value === 'object' && value?.odd === 'currency') return typed({ kind: 'amount.otherCurrency', text })
  if (typeof value !== 'number') {
    const read = readAmount(text, isPerYear)
    return read.ok ? accepted(rounded(read.value.cents, read.value.isRounded)) : typed(read.problem)
  }
  if (value < 0) return typed({ kind: 'amount.negative' })
  const cents = centsOfEuros(value)
  if (!isAmountCents(cents)) return typed({ kind: 'amount.tooLarge', maxCents: MAX_AMOUNT_CENTS })
  return accepted(rounded(cents, losesPart(value, cents)))
}

function rounded(value: number, isRounded: boolean): Remarked<number> {
  return { value, remark: isRounded ? 'rounded' : null }
}

const DAY = /^(?:\d{1,2}[-/]\d{1,2}[-/](\d{4})|(\d{4})-\d{2}-\d{2})$/

/** A date counts as its year. */
export function yearField(value: SheetValue): Field<Remarked<number>> {
  const text = sheetText(value)
  const [, last, first] = DAY.exec(text) ?? []
  const dated = last ?? first
  const read = parseYear(dated ?? text.replace(/[.,]0+$/, ''))
  if (!read.ok) return dated === undefined ? typed(read.problem) : refused({ kind: 'dateAsYear', text })
  return accepted({ value: read.value, remark: dated === undefined ? null : 'dateToYear' })
}

/** Ways in which people write "nothing to fill in". */
const nothings = new Set(['', '-', '–', 'geen', 'n.v.t.', 'n.v.t', 'nvt'])
const lastingWords = new Set([...nothings, 'blijvend', 'doorlopend', 'structureel', 'onbepaald'])

function isNothing(value: SheetValue): boolean {
  return nothings.has(sheetKey(value))
}

/** Null: no end agreed. */
export function untilField(value: SheetValue): Field<Remarked<number | null>> {
  return lastingWords.has(sheetKey(value)) ? accepted({ value: null, remark: null }) : yearField(value)
}

const knobsByName = byNames(knobNumbers, (knob) => {
  const { name, shortName } = knobCopy[knob]
  return [String(knob), `knop ${knob}`, name, shortName, `${knob}. ${name}`, `${knob}. ${shortName}`]
})

export function knobField(value: SheetValue): Field<KnobNumber | null> {
  return isNothing(value) ? accepted(null) : named(knobsByName, 'knob', value)
}

const sourcesByName = byNames(sourceNumbers, (source) => {
  const { name, shortName, tinyName } = sourceCopy[source]
  const names = [name, shortName, tinyName]
  return [source, `bron ${source}`, ...names, ...names.map((one) => `${source}. ${one}`)]
})

export function sourceField(value: SheetValue): Field<SourceNumber> {
  return named(sourcesByName, 'source', value)
}

const kindsByName = byNames(partyKindIds, (kind) => [kind, partyKindCopy[kind].name])

export function partyKindField(value: SheetValue): Field<PartyKind> {
  return named(kindsByName, 'partyKind', value)
}

const persByName = byNames<Per>(['year', 'once'], (per) =>
  per === 'year'
    ? [perWords.year, 'jaar', 'jaarlijks', 'elk jaar', 'structureel']
    : [perWords.once, 'een keer', 'één keer', 'incidenteel'],
)

export function perField(value: SheetValue): Field<Per> {
  return named(persByName, 'per', value)
}

/** A promise that its party still had to confirm is under discussion. */
const unconfirmedNames = certainties.filter(isPromise).map(unconfirmed)
const certaintiesByName = byNames(certainties, (certainty) =>
  certainty === 'bespreken' ? [certainty, ...unconfirmedNames] : [certainty],
)

/** Nothing filled in: an idea. */
export function certaintyField(value: SheetValue): Field<Certainty> {
  return sheetText(value) === '' ? accepted('idee') : named(certaintiesByName, 'certainty', value)
}

const answers = byNames([true, false], (yes) =>
  yes ? [sheetWords.yes, 'x', 'true', 'waar'] : [sheetWords.no, 'false', 'onwaar'],
)

export function yesNoField(value: SheetValue, ifEmpty: boolean): Field<boolean> {
  return isNothing(value) ? accepted(ifEmpty) : named(answers, 'yesNo', value)
}

/** One of these, or none. */
export function namedOrNone<T>(names: ReadonlyMap<string, T>, what: SheetWord, value: SheetValue): Field<T | null> {
  const found = named(names, what, value)
  return !found.ok && isNothing(value) ? accepted(null) : found
}

/** Looks up a name, ignoring capitals. */
export function named<T>(names: ReadonlyMap<string, T>, what: SheetWord, value: SheetValue): Field<T> {
  const text = sheetText(value)
  if (text === '') return refused({ kind: 'empty' })
  const found = names.get(sheetKey(value))
  return found === undefined ? refused({ kind: 'unknown', what, text: text.slice(0, SHOWN_LENGTH) }) : accepted(found)
}

export function typed(problem: Problem): Field<never> {
  return refused({ kind: 'typed', problem })
}

function byNames<T>(all: readonly T[], namesOf: (one: T) => readonly string[]): ReadonlyMap<string, T> {
  return new Map(all.flatMap((one) => namesOf(one).map((name) => [name.toLowerCase(), one] as const)))
}
