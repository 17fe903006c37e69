// One sheet as a table: which column is which, by the heads in the first row that has anything in it. Columns may stand in
// any order. Empty rows and examples are passed over.

import type { SheetFault, SheetProblem } from '../base/sheetProblem.ts'
import { sheetWords } from '../copy/nl/sheets.ts'
import { type SheetRows, type SheetValue, sheetKey, sheetText } from './sheetRows.ts'

const EXAMPLE = /^voorbeeld:/i

export interface TableRow<Key extends string> {
  readonly row: number
  value(key: Key): SheetValue
  fault(key: Key | null, fault: SheetFault): void
}

export interface Table<Key extends string> {
  readonly rows: readonly TableRow<Key>[]
  readonly examples: number
}

/** Null when a column that must be there is not: then nothing of the sheet is worth reading. */
export function readTable<Key extends string>(
  { name, rows }: SheetRows,
  heads: Readonly<Record<Key, string>>,
  required: readonly Key[],
  problems: SheetProblem[],
): Table<Key> | null {
  const [head, ...rest] = rows
  const tell = (row: number | null, column: string | null, fault: SheetFault) =>
    problems.push({ sheet: name, row, column, fault })
  const keys = keysByHead(heads)
  const columns = columnsOf(head?.cells ?? [], keys)
  const missing = required.filter((key) => columns.get(key) === undefined)
  for (const key of missing) tell(head?.number ?? 1, heads[key], { kind: 'missingColumn' })

  const filled = rest.filter(({ cells }) => cells.some((cell) => sheetText(cell) !== ''))
  const mine = filled.filter(({ cells }) => !cells.some((cell) => EXAMPLE.test(sheetText(cell))))
  const known = new Set(columns.values())
  const seen = new Set<string>()
  for (const [at, cell] of (head?.cells ?? []).entries()) {
    const title = sheetText(cell)
    if (title !== '' && seen.has(sheetKey(cell))) tell(head?.number ?? 1, title, { kind: 'doubleColumn' })
    seen.add(sheetKey(cell))
    const isUnknown = !known.has(at) && !isOurOwn(cell) && !keys.has(sheetKey(cell))
    if (isUnknown && mine.some(({ cells }) => sheetText(cells[at]) !== '')) {
      tell(head?.number ?? 1, title === '' ? null : title, { kind: 'unknownColumn' })
    }
  }
  if (missing.length > 0) return null
  return {
    examples: filled.length - mine.length,
    rows: mine.map(({ number, cells }) => ({
      row: number,
      value: (key) => cells[columns.get(key) ?? -1] ?? null,
      fault: (key, fault) => tell(number, key === null ? null : heads[key], fault),
    })),
  }
}

/** Do all of these heads stand in the first row? */
export function hasHeads({ rows }: SheetRows, wanted: readonly string[]): boolean {
  const found = new Set((rows[0]?.cells ?? []).map(sheetKey))
  return wanted.every((head) => found.has(head.toLowerCase()))
}

function keysByHead<Key extends string>(heads: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> {
  return new Map((Object.keys(heads) as Key[]).map((key) => [heads[key].toLowerCase(), key]))
}

/** The first column with that head. */
function columnsOf<Key extends string>(
  cells: readonly SheetValue[],
  keys: ReadonlyMap<string, Key>,
): ReadonlyMap<Key, number> {
  const found = new Map<Key, number>()
  for (const [at, cell] of cells.entries()) {
    const key = keys.get(sheetKey(cell))
    if (key !== undefined && !found.has(key)) found.set(key, at)
  }
  return found
}

/** What our own spreadsheet of a plan has beside what can be read: amounts per year, and how an amount came about. */
function isOurOwn(head: SheetValue): boolean {
  return /^20\d\d$|^2100$/.test(sheetText(head)) || sheetKey(head) === sheetWords.work.toLowerCase()
}
