// How the width of a page is divided over the columns of a table. Any unit, the same for all.

export interface ColumnWish {
  /** Width of its longest word, and of its longest text on one line. */
  readonly longest: number
  readonly whole: number
  /** Figures: never broken as long as words elsewhere can be. */
  readonly isFirm: boolean
}

/** Texts and words wider than `enough` claim no more, they wrap; a column gets `spare` beyond its longest text. */
interface Measure {
  readonly width: number
  readonly enough: number
  readonly spare: number
}

/** The minimum width of the columns. */
export function leastWidth(wishes: readonly ColumnWish[], { enough }: Measure): number {
  return sum(leastOf(wishes, enough))
}

/** Together never more than the width. */
export function columnWidths(wishes: readonly ColumnWish[], measure: Measure): number[] {
  const { width, enough, spare } = measure
  const least = leastOf(wishes, enough)
  if (sum(least) >= width) return capped(wishes, least, width)
  const wrapped = wishes.map(({ whole, isFirm }) => (isFirm ? whole : Math.min(whole, enough)))
  const roomy = wishes.map(({ whole }) => whole + spare)
  return stretched(stretched(least, wrapped, width), roomy, width)
}

function leastOf(wishes: readonly ColumnWish[], enough: number): number[] {
  return wishes.map(({ longest, isFirm }) => (isFirm ? longest : Math.min(longest, enough)))
}

/** From `from` towards `to`, all by the same fraction of their distance, as far as `width` allows. */
function stretched(from: readonly number[], to: readonly number[], width: number): number[] {
  const asked = to.map((wide, column) => Math.max(0, wide - (from[column] ?? 0)))
  const part = Math.min(1, (width - sum(from)) / Math.max(sum(asked), Number.EPSILON))
  return from.map((narrow, column) => narrow + (asked[column] ?? 0) * Math.max(0, part))
}

/** The widest columns shrink until all fit, those of figures only if words cannot shrink enough. */
function capped(wishes: readonly ColumnWish[], least: readonly number[], width: number): number[] {
  const firm = wishes.map(({ isFirm }, column) => (isFirm ? (least[column] ?? 0) : 0))
  const words = least.map((wide, column) => (wishes[column]?.isFirm ? 0 : wide))
  const left = width - sum(firm)
  const cap = capOf(words, left)
  if (left > 0 && cap >= width / MOST_COLUMNS) return least.map((wide, column) => firm[column] || Math.min(wide, cap))
  const same = capOf(least, width)
  return least.map((wide) => Math.min(wide, same))
}

/** With this many columns, a narrower column of words would be unreadable. */
const MOST_COLUMNS = 12

/** The maximum width of each column, so that together they fill `width`. */
function capOf(widths: readonly number[], width: number): number {
  let [left, columns] = [width, widths.length]
  let cap = 0
  for (const narrow of [...widths].sort((a, b) => a - b)) {
    cap = left / columns
    if (narrow > cap) break
    left -= narrow
    columns -= 1
  }
  return cap
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
