// Calendar years, inclusive on both ends; `until: null` means lasting (no end agreed).

import type { Problem } from './problem.ts'
import { accepted, type Result, refused } from './result.ts'

export const MIN_YEAR = 2000
export const MAX_YEAR = 2100
/** The longest period the board shows; more columns would not be readable. */
export const MAX_HORIZON_YEARS = 12

export const yearRange = { min: MIN_YEAR, max: MAX_YEAR } as const

export interface Period {
  readonly from: number
  readonly until: number | null
}

export function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= MIN_YEAR && value <= MAX_YEAR
}

export function parseYear(text: string): Result<number, Problem> {
  const bare = text.trim()
  if (!/^\d{1,6}$/.test(bare)) return refused({ kind: 'year.notAYear', text: bare.slice(0, 40) })
  const year = Number(bare)
  if (!isYear(year)) return refused({ kind: 'year.outOfRange', min: MIN_YEAR, max: MAX_YEAR })
  return accepted(year)
}

export function checkPeriod(period: Period): Result<Period, Problem> {
  const { from, until } = period
  if (!isYear(from) || (until !== null && !isYear(until))) {
    return refused({ kind: 'year.outOfRange', min: MIN_YEAR, max: MAX_YEAR })
  }
  if (until !== null && until < from) return refused({ kind: 'years.reversed', from, until })
  return accepted(period)
}

export function coversYear(period: Period, year: number): boolean {
  return period.from <= year && (period.until === null || year <= period.until)
}

/** All years from `first` to `last`, inclusive; empty when reversed. */
export function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}
