// A spreadsheet as neutral data: sheets of cells with words, figures and formulas. Renderers turn it into a format. A
// formula is written as Excel writes it (commas between arguments); next to it is its present value, so that a reader
// that does not calculate shows the same. A text is never a formula, whatever people typed.

/** How a figure is shown. `cents`: euros with two decimals. */
export const cellFormats = ['text', 'euro', 'cents', 'count', 'year', 'percent'] as const
export type CellFormat = (typeof cellFormats)[number]

export type Cell =
  /** `overFigures`: the heading of a column of figures, aligned with them. */
  | { readonly kind: 'text'; readonly text: string; readonly overFigures?: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format: CellFormat }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number; readonly format: CellFormat }
  /** Words that follow from another cell; empty at first. */
  | { readonly kind: 'words'; readonly formula: string }
  /** Empty; what is typed there gets this format. */
  | { readonly kind: 'empty'; readonly format: CellFormat }

/**
 * The role of a row, which determines its look. `example`: to be overwritten. `spare`: to be filled in, with formulas that
 * count it already; a zero is not shown. Plain comes first: the first font in an Excel file is the default.
 */
export const rowRoles = ['plain', 'head', 'total', 'example', 'spare'] as const
export type RowRole = (typeof rowRoles)[number]

export interface Row {
  readonly role: RowRole
  readonly cells: readonly Cell[]
}

/** A column with a drop-down list from another sheet; other values may be typed too. */
export interface Choices {
  readonly column: number
  /** 1-based, inclusive, as a spreadsheet counts. */
  readonly firstRow: number
  readonly lastRow: number
  readonly from: Range
}

export interface Range {
  readonly sheet: string
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
}

export interface Sheet {
  readonly name: string
  /** Width of each column in characters. */
  readonly widths: readonly number[]
  /** The first row is the heading: it stays visible, and is repeated on every printed page. */
  readonly rows: readonly Row[]
  /** Columns that stay visible too. */
  readonly frozenColumns: number
  readonly choices: readonly Choices[]
}

export interface Workbook {
  readonly title: string
  /** ISO 8601. */
  readonly madeAt: string
  readonly language: 'nl'
  readonly sheets: readonly Sheet[]
}

/** The number format of a cell follows from the role of its row. */
export function formatOf(cell: Cell): CellFormat {
  if (cell.kind === 'words') return 'text'
  if (cell.kind !== 'text') return cell.format
  return cell.overFigures ? 'count' : 'text'
}

/** In characters: what stays readable on A4 lying down. Wider sheets are printed on A3. */
const WIDEST_ON_A4 = 190

export function isOnA3({ widths }: Sheet): boolean {
  return widths.reduce((sum, width) => sum + width, 0) > WIDEST_ON_A4
}

/** How many lines the fullest cell of a row takes. */
export function linesOf({ widths }: Sheet, { cells }: Row): number {
  const lines = cells.map((cell, column) => {
    return cell.kind === 'text' ? wrapped(cell.text, Math.max(1, (widths[column] ?? 0) - 4)) : 1
  })
  return Math.max(1, ...lines)
}

/** Lines of at most this many characters, with words kept whole. */
function wrapped(text: string, most: number): number {
  let [lines, used] = [1, 0]
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > most) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? 1 : 0) + word.length
    lines += Math.max(0, Math.ceil(used / most) - 1)
    if (used > most) used = used % most || most
  }
  return lines
}

/** 0 → 'A', 26 → 'AA'. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`
}

/** The cells of a column, as a formula names them from any sheet. */
export function rangeText({ sheet, column, firstRow, lastRow }: Range): string {
  const name = columnName(column)
  return `${sheetReference(sheet)}!$${name}$${firstRow}:$${name}$${lastRow}`
}

export function sheetReference(sheet: string): string {
  return /^\w+$/.test(sheet) ? sheet : `'${sheet}'`
}
