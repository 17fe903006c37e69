// The tables of an OpenDocument spreadsheet as rows of values. Formats, formulas, notes and tables within cells are passed
// over.

import type { SheetRows, SheetValue } from '@draaitafel/shared/exchange/sheetRows.ts'
import { type CellBudget, collectRows, type RowCollector } from './collectRows.ts'
import { scanXml } from './scanXml.ts'
import type { Packed } from './unpack.ts'

type Attribute = (name: string) => string | null

/** What stands in a cell beside its value and is no part of it. */
const ASIDE = new Set(['annotation', 'shapes', 'forms', 'tracked-changes', 'detective'])
const CELLS = new Set(['table-cell', 'covered-table-cell'])

export function readOds(packed: Packed, budget: CellBudget): SheetRows[] {
  const sheets: SheetRows[] = []
  let collector: RowCollector = collectRows(budget)
  let tables = 0
  let aside = 0
  let row = 0
  let rowTimes = 1
  let column = 0
  let cellTimes = 1
  let value: SheetValue | undefined
  let text = ''
  let lines = 0
  let inLine = false

  const openCell = (attribute: Attribute) => {
    cellTimes = timesOf(attribute('number-columns-repeated'))
    value = cellValue(attribute)
    text = ''
    lines = 0
  }
  const closeCell = () => {
    const whole = value === undefined ? text : value
    // Rows end in a cell that is repeated up to the edge of the sheet; empty, as a rule.
    if (whole !== '' && whole !== null) {
      for (let time = 0; time < cellTimes; time += 1) collector.put(column + time, whole)
    }
    column += cellTimes
  }

  scanXml(packed.text('content.xml'), {
    open: (name, attribute) => {
      if (name === 'table') {
        tables += 1
        if (tables > 1) return
        collector = collectRows(budget)
        row = 1
        sheets.push({ name: attribute('name') ?? '', rows: collector.rows })
      } else if (ASIDE.has(name)) aside += 1
      if (tables !== 1 || aside > 0) return
      if (name === 'table-row') {
        rowTimes = timesOf(attribute('number-rows-repeated'))
        column = 0
      } else if (CELLS.has(name)) openCell(attribute)
      else if (name === 'p') {
        if (lines > 0) text += '\n'
        lines += 1
        inLine = true
      } else if (inLine && name === 's') text += ' '.repeat(Math.min(100, timesOf(attribute('c'))))
      else if (inLine && (name === 'tab' || name === 'line-break')) text += ' '
    },
    text: (piece) => {
      if (inLine && tables === 1 && aside === 0) text += piece
    },
    close: (name) => {
      if (name === 'table') tables -= 1
      else if (ASIDE.has(name)) aside -= 1
      else if (tables !== 1 || aside > 0) return
      else if (name === 'p') inLine = false
      else if (CELLS.has(name)) closeCell()
      else if (name === 'table-row') {
        collector.end(row, rowTimes)
        row += rowTimes
      }
    },
  })
  return sheets
}

/** Undefined: what is written in the cell is its value. */
function cellValue(attribute: Attribute): SheetValue | undefined {
  switch (attribute('value-type')) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const value = Number(attribute('value') ?? Number.NaN)
      return Number.isNaN(value) ? undefined : value
    }
    case 'boolean':
      return attribute('boolean-value') === 'true'
    case 'string':
      return attribute('string-value') ?? undefined
    default:
      return undefined
  }
}

function timesOf(written: string | null): number {
  const times = Number(written ?? 1)
  return Number.isInteger(times) && times > 0 ? times : 1
}
