// The checks that needs and investments share: a label, an amount, a period, a knob.

import { isAmountCents, MAX_AMOUNT_CENTS } from '../base/money.ts'
import type { Problem, TextField } from '../base/problem.ts'
import { checkPeriod } from '../base/years.ts'
import { isKnobNumber } from '../model/knobs.ts'
import type { Per } from '../plan/need.ts'

interface MoneyFacts {
  readonly knob: number | null
  readonly amountCents: number
  readonly per: Per
  readonly from: number
  readonly until: number | null
}

/** The first thing wrong, or null. */
export function problemInMoney(facts: MoneyFacts): Problem | null {
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

/** A one-off amount falls in one year: its end is its beginning. */
export function normalisePeriod<T extends MoneyFacts>(facts: T): T {
  return facts.per === 'once' && facts.until !== facts.from ? { ...facts, until: facts.from } : facts
}
