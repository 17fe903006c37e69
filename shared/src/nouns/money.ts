// An amount of money in a line, for costs and contributions alike: how much, how often, when, and whether it is work.
// Small faults in a document are repaired (an end before the beginning); a missing amount is not guessed.

import * as v from 'valibot'
import type { FieldReader } from '../base/fieldReader.ts'
import { amountRange, isAmountCents, MAX_AMOUNT_CENTS, type Per, pers } from '../base/money.ts'
import type { Problem } from '../base/problem.ts'
import { checkPeriod, isYear, yearRange } from '../base/years.ts'
import type { Part } from './define.ts'
import { type Effort, effortCents, effortUnits, isEffortUnit } from './effort.ts'
import { planLimits } from './limits.ts'
import { filedPeriod, period, storedUntil } from './period.ts'

export interface Money {
  readonly amountCents: number
  /** `once` is paid in the year `from`; `until` then equals `from`. */
  readonly per: Per
  readonly from: number
  /** Last year, inclusive; null = lasting. */
  readonly until: number | null
  /** When the amount is work: how much, at what rate. Null: a sum of money. */
  readonly effort: Effort | null
  /** Follows the prices of the workshop from its first year on; never when `once`. */
  readonly indexed: boolean
}

const cents = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_AMOUNT_CENTS))
const hundredths = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(planLimits.effortHundredths))

/** In the log, the period is one fact, and so is the amount with how often it is paid. */
export const moneyLogParts = { amountCents: 'amount', per: 'amount', from: 'period', until: 'period' } as const

export const effortSchema = v.object({
  unit: v.picklist(effortUnits),
  hundredths: v.pipe(hundredths, v.description('50 is half an fte; of what is paid per year: per year.')),
  rateCents: v.pipe(cents, v.description('For one fte a year, or for one hour.')),
})

export const money: Part<Money> = {
  schemas: {
    amountCents: cents,
    per: v.picklist(pers),
    from: period.schemas.from,
    until: v.pipe(
      period.schemas.until,
      v.description('Not before from; null: lasting. May be left out only where per is once.'),
    ),
    effort: v.pipe(
      v.nullable(effortSchema),
      v.description('When the amount is work. amountCents then follows from it, rounded to whole cents.'),
    ),
    indexed: v.pipe(v.boolean(), v.description('Follows the prices of the workshop; never where per is once.')),
  },
  optional: ['until', 'effort', 'indexed'],
  stored: (raw) => storedMoney(raw) ?? 'badFacts',
  filed: filedMoney,
  problemIn: problemInMoney,
  settled: settledMoney,
}

/** Null without an amount or a year: these are not guessed. */
export function storedMoney(raw: (key: string) => unknown): Money | null {
  const effort = storedEffort(raw('effort'))
  // Two people may have written the work and the amount at once: the work wins, and determines the amount.
  const amountCents = effort ? effortCents(effort) : raw('amountCents')
  const from = raw('from')
  if (!isAmountCents(amountCents) || !isYear(from)) return null
  if (raw('per') === 'once') return { amountCents, per: 'once', from, until: from, effort, indexed: false }
  return { amountCents, per: 'year', from, until: storedUntil(raw, from), effort, indexed: raw('indexed') === true }
}

/**
 * A one-off amount ends in the year it begins and does not follow prices; work is worth its hours or fte times the
 * rate.
 */
export function settledMoney<T extends Money>(facts: T): T {
  const once = facts.per === 'once' ? { until: facts.from, indexed: false } : {}
  const amount = facts.effort ? { amountCents: effortCents(facts.effort) } : {}
  return { ...facts, ...once, ...amount }
}

function storedEffort(value: unknown): Effort | null {
  if (typeof value !== 'object' || value === null) return null
  const { unit, hundredths: much, rateCents } = value as Record<string, unknown>
  if (!isEffortUnit(unit) || !v.is(hundredths, much) || !isAmountCents(rateCents)) return null
  const effort = { unit, hundredths: much, rateCents }
  return isAmountCents(effortCents(effort)) ? effort : null
}

/** For work the amount is computed, whatever the file says. */
export function filedMoney(file: FieldReader): Money {
  const effort = filedEffort(file.objectOrNull('effort'))
  const written = file.integer('amountCents', amountRange)
  const amountCents = effort ? effortCents(effort) : written
  if (!isAmountCents(amountCents)) file.fault('effort', 'outOfRange')
  const per = file.choice('per', pers)
  const indexed = file.boolean('indexed', false)
  if (per === 'year') return { amountCents, per, ...filedPeriod(file), effort, indexed }
  // One-off money is paid in one year, so the end may be left out.
  const { from } = file.has('until') ? filedPeriod(file) : { from: file.integer('from', yearRange) }
  return { amountCents, per, from, until: from, effort, indexed: false }
}

function filedEffort(file: FieldReader | null): Effort | null {
  return (
    file && {
      unit: file.choice('unit', effortUnits),
      hundredths: file.integer('hundredths', { min: 0, max: planLimits.effortHundredths }),
      rateCents: file.integer('rateCents', amountRange),
    }
  )
}

export function problemInMoney(facts: Money): Problem | null {
  const effort = problemInEffort(facts.effort)
  if (effort) return effort
  if (typeof facts.amountCents === 'number' && facts.amountCents < 0) return { kind: 'amount.negative' }
  if (facts.amountCents > MAX_AMOUNT_CENTS) return { kind: 'amount.tooLarge', maxCents: MAX_AMOUNT_CENTS }
  if (!isAmountCents(facts.amountCents)) return { kind: 'amount.notANumber', text: String(facts.amountCents) }
  const checked = checkPeriod(facts)
  return checked.ok ? null : checked.problem
}

function problemInEffort(effort: Effort | null): Problem | null {
  if (effort === null) return null
  if (!isEffortUnit(effort.unit)) return { kind: 'choice.unknown' }
  if (!v.is(hundredths, effort.hundredths)) {
    return { kind: 'quantity.outOfRange', max: planLimits.effortHundredths / 100 }
  }
  return isAmountCents(effort.rateCents) ? null : { kind: 'amount.tooLarge', maxCents: MAX_AMOUNT_CENTS }
}
