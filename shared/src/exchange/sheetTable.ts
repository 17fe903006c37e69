// One sheet as a table: the headings tell which column is which. They are in one of the first rows; a title may be
// above them. Columns may be in any order. Empty rows, examples and totals are skipped, and reported.

import type { SheetFault, SheetProblem } from '../base/sheetProblem.ts'
import { sheetWords } from '../copy/nl/sheets.ts'
import { templateCopy } from '../copy/nl/sheetTemplate.ts'
import { type SheetRow, type SheetRows, type SheetValue, sheetKey, sheetText } from './sheetRows.ts'

const EXAMPLE = /^voorbeeld:/i
const TOTAL = /^(sub)?tota(al|len)(?![\p{L}\p{N}])/iu
/** In the languages of Excel that are used here, and of LibreOffice. */
const BROKEN =
  /^(?:#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|VERW!|N\/B|NAAM\?|WAARDE!|DEEL\/0!|GETAL!|LEEG!|OVERLOOP!)|Err:\d{3})$/
const HEAD_ROWS = 10
const LONGEST_HEAD = 80
/** A single heading may occur in a title by chance. */
const FEWEST_HEADS = 2
const ourExamples = new Set(Object.values(templateCopy.examples).map((words) => templateCopy.example(words)))

export interface TableRow<Key extends string> {
  readonly row: number
  readonly isHidden: boolean
  value(key: Key): SheetValue
  /** The first fault of a cell counts. */
  fault(key: Key | null, fault: SheetFault): void
}

export interface Table<Key extends string> {
  readonly rows: readonly TableRow<Key>[]
  /** Which headings are present. */
  readonly keys: ReadonlySet<Key>
  /** What was skipped, by the words that mark it. */
  readonly examples: readonly string[]
  readonly totals: readonly string[]
  readonly hiddenHeads: readonly string[]
}

export interface TableKind<Key extends string> {
  readonly heads: Readonly<Record<Key, string>>
  readonly required: readonly Key[]
  /** The name of a line. */
  readonly name: Key
  /** A column that is filled in for every real line, but not for a total. */
  readonly telling: Key
}

/** Null when a required column is missing: then nothing of the sheet can be read. */
export function readTable<Key extends string>(
  sheet: SheetRows,
  { heads, required, name, telling }: TableKind<Key>,
  problems: SheetProblem[],
): Table<Key> | null {
  const told = new Set<string>()
  const tell = (row: number | null, column: string | null, fault: SheetFault) => {
    const place = `${row} ${column}`
    if (column !== null && told.has(place)) return
    told.add(place)
    problems.push({ sheet: sheet.name, row, column, fault })
  }
  const at = headRowOf(sheet.rows, Object.values(heads))
  const head = sheet.rows[at]
  if (!head) {
    tell(null, null, { kind: 'noHeads' })
    return null
  }
  const keys = keysByHead(heads)
  const columns = columnsOf(head.cells, keys)
  const missing = required.filter((key) => !columns.has(key))
  for (const key of missing) tell(head.number, heads[key], { kind: 'missingColumn' })

  const cellOf = ({ cells }: SheetRow, key: Key) => cells[columns.get(key) ?? -1] ?? null
  // What our own formulas compute is no line by itself: our files have empty rows that count already.
  const filled = sheet.rows
    .slice(at + 1)
    .filter(({ cells }) =>
      cells.some((cell, column) => sheetText(cell) !== '' && !isOurOwn(head.cells[column] ?? null)),
    )
  const isExample = (row: SheetRow) => {
    const called = sheetText(cellOf(row, name))
    return EXAMPLE.test(called) || (called === '' && row.cells.some((cell) => EXAMPLE.test(sheetText(cell))))
  }
  const isTotal = (row: SheetRow) =>
    sheetText(cellOf(row, telling)) === '' && row.cells.some((cell) => TOTAL.test(sheetText(cell)))
  const examples = filled.filter(isExample)
  const totals = filled.filter((row) => !isExample(row) && isTotal(row))
  const mine = filled.filter((row) => !isExample(row) && !isTotal(row))

  const known = new Set(columns.values())
  const seen = new Set<string>()
  for (const [column, cell] of head.cells.entries()) {
    const title = sheetText(cell)
    if (title !== '' && seen.has(headKey(cell))) tell(head.number, title, { kind: 'doubleColumn' })
    seen.add(headKey(cell))
    const isUnknown = !known.has(column) && !isOurOwn(cell) && !keys.has(headKey(cell))
    if (isUnknown && mine.some(({ cells }) => sheetText(cells[column]) !== '')) {
      tell(head.number, title === '' ? null : title, { kind: 'unknownColumn' })
    }
  }
  if (missing.length > 0) return null
  for (const row of mine) {
    for (const [key] of columns) {
      const fault = brokenIn(cellOf(row, key))
      if (fault) tell(row.number, heads[key], fault)
    }
  }
  return {
    keys: new Set(columns.keys()),
    examples: examples.map((row) => wordsLike(row, EXAMPLE)),
    totals: totals.map((row) => wordsLike(row, TOTAL)),
    hiddenHeads: [...columns]
      .filter(([, column]) => sheet.hiddenColumns?.includes(column) && mine.some(({ cells }) => cells[column] != null))
      .map(([key]) => heads[key]),
    rows: mine.map((row) => ({
      row: row.number,
      isHidden: row.isHidden === true,
      value: (key) => cellOf(row, key),
      fault: (key, fault) => tell(row.number, key === null ? null : heads[key], fault),
    })),
  }
}

/** How many of these headings are in the heading row? */
export function headsIn({ rows }: SheetRows, wanted: readonly string[]): number {
  return countOf(rows[headRowOf(rows, wanted)], wanted)
}

/** Index of the row with the most headings, among the first rows; -1 when there are hardly any. */
function headRowOf(rows: readonly SheetRow[], wanted: readonly string[]): number {
  const counts = rows.slice(0, HEAD_ROWS).map((row) => countOf(row, wanted))
  const most = Math.max(0, ...counts)
  return most < FEWEST_HEADS ? -1 : counts.indexOf(most)
}

function countOf(row: SheetRow | undefined, wanted: readonly string[]): number {
  const found = new Set((row?.cells ?? []).map(headKey))
  return wanted.filter((head) => found.has(head.toLowerCase())).length
}

/** "Bedrag (€)" and "Bedrag in euro:" are Bedrag; "Bedrag (x 1.000)" is not. */
function headKey(cell: SheetValue): string {
  // No heading of ours is that long, and searching for its end must not take for ever.
  const bare = sheetKey(cell)
    .slice(0, LONGEST_HEAD)
    .replace(/[\s:*]+$/, '')
  return bare.replace(/\s*(?:\((?:in )?(?:€|euro['’]?s?|eur)\)|(?:in )?(?:€|euro['’]?s?|eur))$/, '')
}

function keysByHead<Key extends string>(heads: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> {
  return new Map((Object.keys(heads) as Key[]).map((key) => [heads[key].toLowerCase(), key]))
}

/** The first column with that heading. */
function columnsOf<Key extends string>(
  cells: readonly SheetValue[],
  keys: ReadonlyMap<string, Key>,
): ReadonlyMap<Key, number> {
  const found = new Map<Key, number>()
  for (const [at, cell] of cells.entries()) {
    const key = keys.get(headKey(cell))
    if (key !== undefined && !found.has(key)) found.set(key, at)
  }
  return found
}

/** Extra columns of our own spreadsheet that are not read: amounts per year, and how an amount was calculated. */
function isOurOwn(head: SheetValue): boolean {
  return /^20\d\d$|^2100$/.test(sheetText(head)) || sheetKey(head) === sheetWords.work.toLowerCase()
}

function brokenIn(value: SheetValue): SheetFault | null {
  if (typeof value === 'object' && value?.odd === 'uncalculated') return { kind: 'uncalculated' }
  const text = sheetText(value)
  if (BROKEN.test(text)) return { kind: 'brokenFormula', text }
  return ourExamples.has(text) ? { kind: 'exampleLeft', text } : null
}

function wordsLike({ cells }: SheetRow, wanted: RegExp): string {
  return sheetText(cells.find((cell) => wanted.test(sheetText(cell))))
}
