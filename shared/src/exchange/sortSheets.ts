// Which sheet of a file is which: by its name or, without a known name, by its headings. Our own CSV is one table
// with costs and investments, and is split here. Hidden sheets that are not ours are skipped: Excel creates such
// sheets too.

import type { SheetProblem } from '../base/sheetProblem.ts'
import { csvWords, sheetHeads, sheetNames } from '../copy/nl/sheets.ts'
import { type SheetRow, type SheetRows, sheetKey, sheetText } from './sheetRows.ts'
import { headsIn } from './sheetTable.ts'

export type Noun = 'parties' | 'needs' | 'investments'

/** What a line needs at least. */
export const requiredHeads = {
  parties: ['name', 'kind'],
  needs: ['label', 'amount', 'per', 'from'],
  investments: ['source', 'party', 'amount', 'per', 'from'],
} as const

/** In the order in which a table is tried: the most headings first. */
const nouns = ['investments', 'needs', 'parties'] as const
/** This many of our headings on a sheet with another name are no coincidence. */
const TELLING_HEADS = 3

export interface SortedSheets {
  readonly found: ReadonlyMap<Noun, SheetRows>
  /** By name, with contents that are not ours. */
  readonly passedOver: readonly string[]
  /** Hours, agreements, ideas and the place are not read from a spreadsheet. */
  readonly keepsMore: boolean
}

export function sortSheets(sheets: readonly SheetRows[], problems: SheetProblem[]): SortedSheets {
  const found = new Map<Noun, SheetRows>()
  const passedOver: string[] = []
  const tell = (sheet: string, kind: 'unknownTable' | 'unknownSheet' | 'doubleSheet') =>
    problems.push({ sheet, row: null, column: null, fault: { kind } })
  const filled = sheets
    .flatMap((sheet) => (sheet.name === '' ? csvParts(sheet) : [sheet]))
    .filter(({ rows }) => rows.length > 0)
  const named = (sheet: SheetRows) => nouns.find((noun) => sheetKey(sheet.name) === sheetKey(sheetNames[noun]))
  const ours = new Set(Object.values(sheetNames).map(sheetKey))

  for (const sheet of filled) {
    const noun = named(sheet)
    if (noun && found.has(noun)) tell(sheet.name, 'doubleSheet')
    else if (noun) found.set(noun, sheet)
  }
  for (const sheet of filled) {
    if (ours.has(sheetKey(sheet.name)) || sheet.isHidden) continue
    const noun = nouns.find((one) => headsIn(sheet, requiredOf(one)) === requiredHeads[one].length)
    if (noun && found.has(noun)) tell(sheet.name, 'doubleSheet')
    else if (noun) found.set(noun, sheet.name === '' ? { ...sheet, name: sheetNames[noun] } : sheet)
    else if (sheet.name === '') tell(sheet.name, 'unknownTable')
    else if (nouns.some((one) => headsIn(sheet, Object.values(sheetHeads[one])) >= TELLING_HEADS)) {
      tell(sheet.name, 'unknownSheet')
    } else passedOver.push(sheet.name)
  }
  if (found.size === 0) for (const name of passedOver) tell(name, 'unknownSheet')
  const more = [sheetNames.volunteering, sheetNames.agreements, sheetNames.place, sheetNames.ideas].map(sheetKey)
  return {
    found,
    passedOver,
    keepsMore: filled.some(({ name, rows }) => more.includes(sheetKey(name)) && rows.length > 1),
  }
}

function requiredOf(noun: Noun): readonly string[] {
  const heads: Readonly<Record<string, string>> = sheetHeads[noun]
  return requiredHeads[noun].map((key) => heads[key] ?? '')
}

/**
 * Splits our own CSV into investments, costs and the parties of the investments, each by its name; any other file
 * stays whole.
 */
function csvParts(sheet: SheetRows): SheetRows[] {
  const [head, ...rest] = sheet.rows
  const columnOf = (title: string) => (head?.cells ?? []).findIndex((cell) => sheetKey(cell) === title.toLowerCase())
  const [kind, party, partyKind] = [csvWords.kind, sheetHeads.investments.party, csvWords.partyKind].map(columnOf)
  const isKind = (row: SheetRow, word: string) => sheetKey(row.cells[kind ?? -1]) === word
  const [investments, needs] = [csvWords.investment, csvWords.need].map((word) =>
    rest.filter((row) => isKind(row, word)),
  )
  if (!head || !investments || !needs || kind === -1) return [sheet]
  if (investments.length + needs.length < rest.length || rest.length === 0) return [sheet]
  const bare = (row: SheetRow) => ({
    ...row,
    cells: row.cells.map((cell, at) => (at === kind || at === partyKind ? null : cell)),
  })
  const withHead = (rows: readonly SheetRow[]) => (rows.length === 0 ? [] : [bare(head), ...rows.map(bare)])
  return [
    { ...sheet, name: sheetNames.investments, rows: withHead(investments) },
    { ...sheet, name: sheetNames.needs, rows: withHead(needs) },
    { ...sheet, name: sheetNames.parties, rows: partiesOf(investments, party ?? -1, partyKind ?? -1) },
  ]
}

function partiesOf(rows: readonly SheetRow[], party: number, kind: number): SheetRow[] {
  const { name, kind: kindHead } = sheetHeads.parties
  const seen = new Set<string>()
  const own = rows.filter(({ cells }) => {
    const key = sheetKey(cells[party])
    if (seen.has(key) || sheetText(cells[kind]) === '') return false
    seen.add(key)
    return true
  })
  if (own.length === 0) return []
  const cellsOf = ({ number, cells }: SheetRow) => ({ number, cells: [cells[party] ?? null, cells[kind] ?? null] })
  return [{ number: 1, cells: [name, kindHead] }, ...own.map(cellsOf)]
}
