// How wide the columns of a report's table are and how large its text, for formats where the file says so. Lengths in
// twentieths of a point, as Word counts: 1440 in an inch.

import { type Report, type TableBlock, tablesLike } from './reportTree.ts'

/** The page: A4 portrait. */
export const A4 = { width: 11_906, height: 16_838 } as const
export const PAGE_MARGIN = 1134
export const TEXT_WIDTH = A4.width - 2 * PAGE_MARGIN
/** Between the border of a cell and its text. */
export const CELL_MARGIN = 80
/** For pictures, measured in pixels of 96 to the inch, as in browsers. */
export const TWENTIETHS_IN_PIXEL = 15

/** Text in tables, in half points: the normal size, and the size for a table that does not fit otherwise. */
export const TABLE_TEXT_SIZES = { usual: 19, tight: 17 } as const
/** Width of an average character per half point of font size: for a wide font, so that others fit too. */
const CHARACTER_WIDTH = 6.4
/** A heading, which is bold, and a whole text, which may be all figures, are wider than average; in characters. */
const EXTRA = 1
/** Longer texts than this, in characters, claim no extra width: they wrap. */
const WIDEST = 30
const FEW_COLUMNS = 5
/** Longer tables are split between rows; a last row alone on a page is worse than white space below. */
const ROWS_KEPT_WHOLE = 8

export interface TableLayout {
  /** Adds up to the width of the page. */
  readonly widths: readonly number[]
  readonly text: keyof typeof TABLE_TEXT_SIZES
  /** Short enough to be on one page as a whole. */
  readonly keepWhole: boolean
}

/** Smaller text if the longest words do not fit next to each other otherwise. */
export function tableLayout(table: TableBlock): TableLayout {
  const keepWhole = table.rows.length <= ROWS_KEPT_WHOLE
  const { usual, tight } = TABLE_TEXT_SIZES
  const widths = columnWidths(table, usual)
  if (widths) return { widths, text: 'usual', keepWhole }
  return { widths: columnWidths(table, tight) ?? fitted(leastWidths(table, tight)), text: 'tight', keepWhole }
}

/** The same for a table of a report: those with the same headings have the same columns, as one compares them. */
export function layoutIn(report: Pick<Report, 'blocks'>, table: TableBlock): TableLayout {
  const rows = tablesLike(report, table).flatMap((one) => one.rows)
  return { ...tableLayout({ ...table, rows }), keepWhole: tableLayout(table).keepWhole }
}

/**
 * Space for the longest word of each column; the rest goes where whole texts do not fit yet. Null: words do not fit.
 */
function columnWidths(table: TableBlock, textSize: number): number[] | null {
  const least = leastWidths(table, textSize)
  const spare = TEXT_WIDTH - sum(least)
  if (spare < 0) return null
  const whole = textsOf(table).map((texts, column) =>
    Math.max(least[column] ?? 0, widthOf(Math.min(WIDEST, longest(texts) + EXTRA), textSize)),
  )
  const lacking = whole.map((width, column) => width - (least[column] ?? 0))
  if (sum(lacking) <= spare) {
    // What is left after that goes to texts that still wrap.
    const longer = textsOf(table).map((texts, column) =>
      Math.max(0, widthOf(longest(texts), textSize) - (whole[column] ?? 0)),
    )
    const more = sharedOut(spare - sum(lacking), longer)
    return fitted(whole.map((width, column) => width + (more[column] ?? 0)))
  }
  const figures = figuresFirst(table, spare, lacking)
  const others = sharedOut(
    spare - sum(figures),
    lacking.map((lack, column) => lack - (figures[column] ?? 0)),
  )
  return least.map((width, column) => width + (figures[column] ?? 0) + (others[column] ?? 0))
}

/** Figures are compared down the column, so they stay on one line; unless many columns of words would suffer. */
function figuresFirst({ head, numericColumns }: TableBlock, spare: number, lacking: readonly number[]): number[] {
  const given = lacking.map((lack, column) => (numericColumns.includes(column) ? lack : 0))
  return sum(given) <= spare && head.length <= FEW_COLUMNS ? given : lacking.map(() => 0)
}

/** Columns that lack little get it all, so that as many as possible need not wrap; the others share what is left. */
function sharedOut(spare: number, lacking: readonly number[]): number[] {
  const given = lacking.map(() => 0)
  let left = spare
  const leastFirst = [...lacking.entries()].sort(([, one], [, other]) => one - other)
  for (const [turn, [column, lack]] of leastFirst.entries()) {
    const part = Math.min(lack, Math.floor(left / (lacking.length - turn)))
    given[column] = part
    left -= part
  }
  return given
}

function leastWidths(table: TableBlock, textSize: number): number[] {
  return textsOf(table).map(([title = '', ...texts]) => {
    const inHead = longest(wordsIn(title)) + EXTRA
    return widthOf(Math.max(inHead, longest(texts.flatMap(wordsIn))), textSize)
  })
}

/** Scaled together, until they are as wide as the page. */
function fitted(widths: readonly number[]): number[] {
  return widths.map((width) => Math.floor((width * TEXT_WIDTH) / sum(widths)))
}

/** Per column, its heading first. */
function textsOf({ head, rows }: TableBlock): string[][] {
  return head.map((title, column) => [title, ...rows.map((row) => row[column] ?? '')])
}

function widthOf(characters: number, textSize: number): number {
  return Math.ceil(characters * textSize * CHARACTER_WIDTH) + 2 * CELL_MARGIN
}

/** Pieces between which a line may break; a no-break space keeps its piece together. */
function wordsIn(text: string): string[] {
  return text.split(/[ -]+/)
}

function longest(texts: readonly string[]): number {
  return Math.max(1, ...texts.map(({ length }) => length))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
