// A spreadsheet as it comes in: names of sheets, and rows of bare values under the numbers that the spreadsheet gives them.
// No formats and no formulas; what a formula came to is a value.

import { oneLine } from '../base/text.ts'

export type SheetValue = string | number | boolean | null

export interface SheetRow {
  /** 1-based. */
  readonly number: number
  readonly cells: readonly SheetValue[]
}

export interface SheetRows {
  /** '' for a file that is one table, as a CSV. */
  readonly name: string
  /** Rows in which something stands, in order. */
  readonly rows: readonly SheetRow[]
}

/** On one line; '' for nothing. */
export function sheetText(value: SheetValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  return oneLine(String(value))
}

/** How names are compared. */
export function sheetKey(value: SheetValue | undefined): string {
  return sheetText(value).toLowerCase()
}
