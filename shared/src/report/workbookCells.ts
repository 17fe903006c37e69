// Small helpers for making the sheets of a workbook.

import { knobCopy } from '../copy/nl/knobs.ts'
import { partyKindCopy } from '../copy/nl/partyKinds.ts'
import { sheetLine } from '../copy/nl/sheetLines.ts'
import { sheetWords } from '../copy/nl/sheets.ts'
import { sourceCopy } from '../copy/nl/sources.ts'
import type { KnobNumber } from '../model/knobs.ts'
import type { SourceNumber } from '../model/sources.ts'
import type { Party } from '../nouns/party.ts'
import { type Cell, type CellFormat, formatOf, type Row, type RowRole, type Sheet } from './workbook.ts'

const NARROWEST = 8
/** Longer texts wrap. */
const WIDEST = 42

export function textCell(text: string): Cell {
  return { kind: 'text', text: sheetLine(text) }
}

export function euroCell(cents: number, format: CellFormat): Cell {
  return { kind: 'number', value: cents / 100, format }
}

export function yearCell(year: number | null): Cell {
  return year === null ? { kind: 'empty', format: 'year' } : { kind: 'number', value: year, format: 'year' }
}

/** Calculated in euros; `cents` is the present result. */
export function moneyFormula(formula: string, cents: number, format: CellFormat): Cell {
  return { kind: 'formula', formula, value: cents / 100, format }
}

export function yesNo(yes: boolean): Cell {
  return textCell(yes ? sheetWords.yes : sheetWords.no)
}

export function knobWords(knob: KnobNumber | null): string {
  return knob === null ? '' : `${knob}. ${knobCopy[knob].shortName}`
}

export function sourceWords(source: SourceNumber): string {
  return `${source}. ${sourceCopy[source].shortName}`
}

/** A party as a row of its sheet; `names` from partyNames. */
export function partyCells(party: Party, names: ReadonlyMap<string, string>): Cell[] {
  return [
    textCell(names.get(party.id) ?? ''),
    textCell(partyKindCopy[party.kind].name),
    yesNo(party.atTable),
    ...[party.interest, party.room, party.limit].map(textCell),
  ]
}

export function rowOf(role: RowRole, cells: readonly Cell[]): Row {
  return { role, cells }
}

/** With columns as wide as their contents. */
export function sheetOf(name: string, rows: readonly Row[], frozenColumns = 0): Sheet {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const widths = Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(...rows.map(({ cells }) => lengthOf(cells[column])))
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 3))
  })
  return { name, widths, rows: [headOver(rows), ...rows.slice(1)], frozenColumns, choices: [] }
}

function headOver([head, first]: readonly Row[]): Row {
  const cells = (head?.cells ?? []).map((cell, column) => {
    const below = first?.cells[column]
    return cell.kind === 'text' && below && formatOf(below) !== 'text' ? { ...cell, overFigures: true } : cell
  })
  return rowOf('head', cells)
}

function lengthOf(cell: Cell | undefined): number {
  if (!cell || cell.kind === 'empty' || cell.kind === 'words') return 0
  if (cell.kind === 'text') return cell.text.length
  if (cell.format === 'year') return 4
  const whole = String(Math.round(cell.value)).length
  // Thousands separators, the euro sign, and cents.
  return whole + Math.floor(whole / 3) + (cell.format === 'cents' ? 5 : 2)
}
