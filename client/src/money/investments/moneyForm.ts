// What someone typed about an amount and its years, before validation. Pure: text in, facts out, or the first error
// with the field it belongs to. An amount is a sum of money, or work at a rate.

import type { Per } from '@draaitafel/shared/base/money.ts'
import { isAmountCents, MAX_AMOUNT_CENTS, parseAmount, readAmount } from '@draaitafel/shared/base/money.ts'
import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { parseQuantity } from '@draaitafel/shared/base/quantity.ts'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { checkPeriod, type Period, parseYear } from '@draaitafel/shared/base/years.ts'
import { formatQuantity } from '@draaitafel/shared/copy/nl/format.ts'
import { isKnobNumber, type KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { type Effort, type EffortUnit, EXAMPLE_FTE_CENTS, effortCents } from '@draaitafel/shared/nouns/effort.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { Need } from '@draaitafel/shared/nouns/need.ts'
import { amountText } from '../../pieces/amountText.ts'

export type MoneyUnit = 'euro' | EffortUnit

export interface MoneyDraft {
  readonly unit: MoneyUnit
  /** For an amount in euros. */
  readonly amount: string
  /** For work: how much, and what one fte or hour costs. */
  readonly quantity: string
  readonly rate: string
  readonly per: Per
  readonly from: string
  /** Empty: no end agreed. */
  readonly until: string
  /** '' or '1'…'10'. */
  readonly knob: string
  readonly indexed: boolean
}

export type MoneyFacts = Pick<Need, 'amountCents' | 'per' | 'from' | 'until' | 'knob' | 'effort' | 'indexed'>

export type MoneyField = 'amount' | 'quantity' | 'rate' | 'from' | 'until'

export interface FieldProblem {
  readonly field: MoneyField
  readonly problem: Problem
}

/** The initial values of a new amount: a sum of money every year. */
export function emptyMoneyDraft(from: number, until: number | null): MoneyDraft {
  return {
    unit: 'euro',
    amount: '',
    quantity: '',
    rate: '',
    per: 'year',
    from: String(from),
    until: until === null ? '' : String(until),
    knob: '',
    indexed: false,
  }
}

/** The only rate with a source is filled in if no rate was typed yet. */
export function inUnit(draft: MoneyDraft, unit: MoneyUnit): Partial<MoneyDraft> {
  const rate = unit === 'fte' ? amountText(EXAMPLE_FTE_CENTS) : ''
  return unit === 'euro' || unit === draft.unit ? { unit } : { unit, rate }
}

export function readMoneyDraft(draft: MoneyDraft): Result<MoneyFacts, FieldProblem> {
  const worth = readWorth(draft)
  if (!worth.ok) return worth
  const period = readPeriod(draft)
  if (!period.ok) return period
  return accepted({
    ...worth.value,
    per: draft.per,
    ...period.value,
    knob: readKnob(draft.knob),
    indexed: draft.indexed && draft.per === 'year',
  })
}

type PeriodDraft = Pick<MoneyDraft, 'per' | 'from' | 'until'>

interface PeriodProblem extends FieldProblem {
  readonly field: 'from' | 'until'
}

export function readPeriod(draft: PeriodDraft): Result<Period, PeriodProblem> {
  const from = parseYear(draft.from)
  if (!from.ok) return refused({ field: 'from', problem: from.problem })
  const until = readUntil(draft, from.value)
  if (!until.ok) return refused({ field: 'until', problem: until.problem })
  const period = checkPeriod({ from: from.value, until: until.value })
  return period.ok ? period : refused({ field: 'until', problem: period.problem })
}

/** Takes '' or '1'…'10'. */
export function readKnob(typed: string): KnobNumber | null {
  const knob = Number(typed)
  return isKnobNumber(knob) ? knob : null
}

export function draftFromMoney(facts: MoneyFacts): MoneyDraft {
  const { effort } = facts
  return {
    unit: effort?.unit ?? 'euro',
    amount: amountText(facts.amountCents),
    quantity: effort ? formatQuantity(effort.hundredths).replaceAll('.', '') : '',
    rate: effort ? amountText(effort.rateCents) : '',
    per: facts.per,
    from: String(facts.from),
    until: facts.until === null ? '' : String(facts.until),
    knob: facts.knob === null ? '' : String(facts.knob),
    indexed: facts.indexed,
  }
}

/** The amount of the work as it is in the form; null while that is invalid. */
export function worthOf(draft: MoneyDraft): number | null {
  const worth = readWorth(draft)
  return worth.ok ? worth.value.amountCents : null
}

type Worth = Pick<MoneyFacts, 'amountCents' | 'effort'>

function readWorth(draft: MoneyDraft): Result<Worth, FieldProblem> {
  if (draft.unit === 'euro') {
    const amount = parseAmount(draft.amount, draft.per === 'year')
    return amount.ok
      ? accepted({ amountCents: amount.value, effort: null })
      : refused({ field: 'amount', problem: amount.problem })
  }
  const quantity = parseQuantity(draft.quantity, planLimits.effortHundredths)
  if (!quantity.ok) return refused({ field: 'quantity', problem: quantity.problem })
  const rate = parseAmount(draft.rate)
  if (!rate.ok) return refused({ field: 'rate', problem: rate.problem })
  const effort: Effort = { unit: draft.unit, hundredths: quantity.value, rateCents: rate.value }
  const amountCents = effortCents(effort)
  if (!isAmountCents(amountCents)) {
    return refused({ field: 'quantity', problem: { kind: 'amount.tooLarge', maxCents: MAX_AMOUNT_CENTS } })
  }
  return accepted({ amountCents, effort })
}

function readUntil(draft: PeriodDraft, from: number): Result<number | null, Problem> {
  if (draft.per === 'once') return accepted(from)
  if (draft.until.trim() === '') return accepted(null)
  return parseYear(draft.until)
}

/** The amount after dropping a fraction of a cent; null when nothing was rounded. */
export function roundedAmount(typed: string): number | null {
  const amount = readAmount(typed)
  return amount.ok && amount.value.isRounded ? amount.value.cents : null
}
