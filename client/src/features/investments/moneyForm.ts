// What someone typed about an amount and its years, before it is known to make sense. Pure: text in, facts or the
// first thing to mend out, with the field it belongs to.

import { parseAmount } from '@draaitafel/shared/base/money.ts'
import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { checkPeriod, parseYear } from '@draaitafel/shared/base/years.ts'
import { isKnobNumber, type KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { Per } from '@draaitafel/shared/plan/need.ts'

export interface MoneyDraft {
  readonly amount: string
  readonly per: Per
  readonly from: string
  /** Empty: no end agreed. */
  readonly until: string
  /** '' or '1'…'10'. */
  readonly knob: string
}

export interface MoneyFacts {
  readonly amountCents: number
  readonly per: Per
  readonly from: number
  readonly until: number | null
  readonly knob: KnobNumber | null
}

export type MoneyField = 'amount' | 'from' | 'until'

export interface FieldProblem {
  readonly field: MoneyField
  readonly problem: Problem
}

export function readMoneyDraft(draft: MoneyDraft): Result<MoneyFacts, FieldProblem> {
  const amount = parseAmount(draft.amount)
  if (!amount.ok) return refused({ field: 'amount', problem: amount.problem })
  const from = parseYear(draft.from)
  if (!from.ok) return refused({ field: 'from', problem: from.problem })
  const until = readUntil(draft, from.value)
  if (!until.ok) return refused({ field: 'until', problem: until.problem })
  const period = checkPeriod({ from: from.value, until: until.value })
  if (!period.ok) return refused({ field: 'until', problem: period.problem })
  const knob = Number(draft.knob)
  return accepted({
    amountCents: amount.value,
    per: draft.per,
    from: from.value,
    until: until.value,
    knob: isKnobNumber(knob) ? knob : null,
  })
}

export function draftFromMoney(facts: MoneyFacts): MoneyDraft {
  return {
    amount: amountText(facts.amountCents),
    per: facts.per,
    from: String(facts.from),
    until: facts.until === null ? '' : String(facts.until),
    knob: facts.knob === null ? '' : String(facts.knob),
  }
}

function readUntil(draft: MoneyDraft, from: number): Result<number | null, Problem> {
  if (draft.per === 'once') return accepted(from)
  if (draft.until.trim() === '') return accepted(null)
  return parseYear(draft.until)
}

/** "50.000" or "1.250,50": as people type it, without the sign. */
function amountText(cents: number): string {
  const decimals = cents % 100 === 0 ? 0 : 2
  return new Intl.NumberFormat('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    cents / 100,
  )
}
