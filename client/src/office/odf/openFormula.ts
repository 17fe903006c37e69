// A formula as Excel writes it, in the notation of OpenFormula: references in brackets, semicolons between arguments.
// For our own formulas only: no names, no array constants, no comma or quote within a text.

import { columnName, type Range, sheetReference } from '@draaitafel/shared/report/workbook.ts'

const PIECES = /("[^"]*")|(?:('[^']+'|\w+)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?|,/g

export function openFormula(formula: string): string {
  return formula.replace(PIECES, (_piece, text?: string, sheet?: string, first?: string, last?: string) => {
    if (text !== undefined) return text
    if (first === undefined) return ';'
    return `[${sheet === undefined ? '' : `$${sheet}`}.${first}${last === undefined ? '' : `:.${last}`}]`
  })
}

/** All of its references are absolute. */
export function openRange({ sheet, column, firstRow, lastRow }: Range): string {
  const name = columnName(column)
  return `[$${sheetReference(sheet)}.$${name}$${firstRow}:.$${name}$${lastRow}]`
}
