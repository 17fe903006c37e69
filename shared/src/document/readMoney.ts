// The money in a line of the document: of costs and of what is brought in alike. Small faults are mended (an end before the
// beginning); a missing amount is not guessed.

import { isAmountCents } from '../base/money.ts'
import { isYear } from '../base/years.ts'
import { type Effort, effortCents, isEffortUnit } from '../plan/effort.ts'
import { planLimits } from '../plan/limits.ts'
import type { Need, Per } from '../plan/need.ts'

export type Money = Pick<Need, 'amountCents' | 'per' | 'from' | 'until' | 'effort' | 'indexed'>

/** The value of one field. */
export type Fields = (key: string) => unknown

export function readMoney(fields: Fields): Money | null {
  const effort = effortOf(fields('effort'))
  // Two people may have written the work and the amount at once: the work wins, the amount follows from it.
  const amountCents = effort ? effortCents(effort) : fields('amountCents')
  const from = fields('from')
  if (!isAmountCents(amountCents) || !isYear(from)) return null
  const per: Per = fields('per') === 'once' ? 'once' : 'year'
  if (per === 'once') return { amountCents, per, from, until: from, effort, indexed: false }
  return { amountCents, per, from, until: readUntil(fields, from), effort, indexed: fields('indexed') === true }
}

/** from and until are two facts; two people may have turned them around each other. */
export function readUntil(fields: Fields, from: number): number | null {
  const end = fields('until')
  return isYear(end) ? Math.max(from, end) : null
}

function effortOf(value: unknown): Effort | null {
  if (typeof value !== 'object' || value === null) return null
  const { unit, hundredths, rateCents } = value as Record<string, unknown>
  if (!isEffortUnit(unit) || !isWhole(hundredths, planLimits.effortHundredths) || !isAmountCents(rateCents)) return null
  const effort = { unit, hundredths, rateCents }
  return isAmountCents(effortCents(effort)) ? effort : null
}

export function isWhole(value: unknown, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max
}
