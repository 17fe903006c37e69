// A date as spreadsheets store it: '2026-03-01', with or without a time.

import type { OddValue } from '@draaitafel/shared/exchange/sheetRows.ts'

/** Null if it is not a date. */
export function dateOf(written: string): OddValue | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(written) ?? []
  return year && month && day ? { odd: 'date', year: Number(year), month: Number(month), day: Number(day) } : null
}
