// The checks that needs and investments share: a label, an amount, a period, a knob.

import { isAmountCents, MAX_AMOUNT_CENTS } from '../base/money.ts'
import type { Problem, TextField } from '../base/problem.ts'
import { checkPeriod } from '../base/years.ts'
import { isKnobNumber } from '../model/knobs.ts'
import { type Effort, effortCents, isEffortUnit } from '../plan/effort.ts'
import { planLimits } from '../plan/limits.ts'
import type { Per } from '../plan/need.ts'

interface MoneyFacts {
  readonly effort: Effort | null
  readonly indexed: boolean
  readonly knob: number | null
  readonly amountCents: number
  readonly per: Per
  readonly from: number
  readonly until: number | null
}

/** The first thing wrong, or null. */
export function problemInMoney(facts: MoneyFacts): Problem | null {
  const effort = problemInEffort(facts.effort)
  if (effort) return effort
  if (typeof facts.amountCents === 'number' && facts.amountCents < 0) return { kind: 'amount.negative' }
  if (facts.amountCents > MAX_AMOUNT_CENTS) return { kind: 'amount.tooLarge', maxCents: MAX_AMOUNT_CENTS }
  if (!isAmountCents(facts.amountCents)) return { kind: 'amount.notANumber', text: String(facts.amountCents) }
  const period = checkPeriod(facts)
  if (!period.ok) return period.problem
  if (facts.knob !== null && !isKnobNumber(facts.knob)) return { kind: 'knob.unknown' }
  return null
}

export function problemInText(text: string, field: TextField, max: number, mayBeEmpty: boolean): Problem | null {
  if (text.length > max) return { kind: 'text.tooLong', field, max }
  if (!mayBeEmpty && text.trim() === '') return { kind: 'text.empty', field }
  return null
}

/**
 * What follows from the rest: a one-off amount ends in the year it begins and follows no prices, and work is worth its
 * hours or fte at their rate.
 */
export function normaliseMoney<T extends MoneyFacts>(facts: T): T {
  const once = facts.per === 'once' ? { until: facts.from, indexed: false } : {}
  const amount = facts.effort ? { amountCents: effortCents(facts.effort) } : {}
  return { ...facts, ...once, ...amount }
}

/** The changes asked for, with what follows from them: nothing else of `facts` is written. */
export function changesWithWhatFollows<T extends MoneyFacts>(before: T, changes: Partial<T>, facts: T): Partial<T> {
  const follows = (['until', 'indexed', 'amountCents'] as const).filter((key) => facts[key] !== before[key])
  return { ...changes, ...Object.fromEntries(follows.map((key) => [key, facts[key]])) }
}

function problemInEffort(effort: Effort | null): Problem | null {
  if (effort === null) return null
  const { unit, hundredths, rateCents } = effort
  if (!isEffortUnit(unit)) return { kind: 'choice.unknown' }
  if (!Number.isInteger(hundredths) || hundredths < 0 || hundredths > planLimits.effortHundredths) {
    return { kind: 'quantity.outOfRange', max: planLimits.effortHundredths / 100 }
  }
  return isAmountCents(rateCents) ? null : { kind: 'amount.tooLarge', maxCents: MAX_AMOUNT_CENTS }
}
