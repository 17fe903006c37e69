// A spreadsheet as it is imported: names of sheets, and rows of values by their row number in the spreadsheet. No
// formats and no formulas; the result of a formula is a value. A value that was displayed differently from its bare
// figure says so.

import { oneLine } from '../base/text.ts'

/** A cell that is more, or less, than a bare value. */
export type OddValue =
  | { readonly odd: 'percentage'; readonly value: number }
  /** Not euros. */
  | { readonly odd: 'currency'; readonly value: number; readonly sign: string }
  | { readonly odd: 'date'; readonly year: number; readonly month: number; readonly day: number }
  /** A formula that no program has calculated yet. */
  | { readonly odd: 'uncalculated' }

export type SheetValue = string | number | boolean | OddValue | null

export interface SheetRow {
  /** 1-based. */
  readonly number: number
  readonly cells: readonly SheetValue[]
  /** Hidden by hand or by a filter. */
  readonly isHidden?: boolean
}

export interface SheetRows {
  /** '' for a file that is a single table, such as a CSV. */
  readonly name: string
  /** Non-empty rows, in order. */
  readonly rows: readonly SheetRow[]
  readonly isHidden?: boolean
  /** 0-based. */
  readonly hiddenColumns?: readonly number[]
  /** Text that may have been read in the wrong encoding. */
  readonly doubtful?: readonly string[]
}

/** On one line; '' for nothing. */
export function sheetText(value: SheetValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  return oneLine(typeof value === 'object' ? oddText(value) : String(value))
}

/** Approximately as the spreadsheet displays it. */
function oddText(value: OddValue): string {
  switch (value.odd) {
    case 'percentage':
      return `${String(Number((value.value * 100).toPrecision(12))).replace('.', ',')}%`
    case 'currency':
      return `${value.sign} ${String(value.value).replace('.', ',')}`
    case 'date':
      return `${value.day}-${value.month}-${value.year}`
    case 'uncalculated':
      return '='
  }
}

/** The form in which names are compared. */
export function sheetKey(value: SheetValue | undefined): string {
  return sheetText(value).toLowerCase()
}
