// The tables of an OpenDocument spreadsheet as rows of values. Formulas, notes, text boxes and tables within cells are
// passed over; a formula without what it came to is told as such.

import type { SheetRows, SheetValue } from '@draaitafel/shared/exchange/sheetRows.ts'
import { type CellBudget, collectRows, MAX_COLUMNS, type RowCollector } from './collectRows.ts'
import { dateOf } from './isoDate.ts'
import { scanXml } from './scanXml.ts'
import type { Packed } from './unpack.ts'

type Attribute = (name: string) => string | null

/** What is in a cell beside its value and is not a part of it; from frame on all that can be drawn on it (ODF 1.3, 10.3). */
const ASIDE = new Set([
  ...['annotation', 'shapes', 'forms', 'tracked-changes', 'detective'],
  ...['frame', 'custom-shape', 'rect', 'line', 'polyline', 'polygon', 'regular-polygon', 'path', 'circle', 'ellipse'],
  ...['g', 'page-thumbnail', 'measure', 'caption', 'connector', 'control', 'scene', 'text-box'],
])
const CELLS = new Set(['table-cell', 'covered-table-cell'])

export function readOds(packed: Packed, budget: CellBudget): SheetRows[] {
  const sheets: (SheetRows & { hiddenColumns: number[] })[] = []
  const hiddenStyles = new Set<string>()
  let collector: RowCollector = collectRows(budget)
  let tables = 0
  let aside = 0
  let row = 0
  let rowTimes = 1
  let isHidden = false
  let style = ''
  let column = 0
  let cellTimes = 1
  let value: SheetValue | undefined
  let isFormula = false
  let text = ''
  let lines = 0
  let inLine = false

  const openCell = (attribute: Attribute) => {
    cellTimes = timesOf(attribute('number-columns-repeated'))
    value = cellValue(attribute)
    isFormula = attribute('formula') !== null && attribute('value-type') === null
    text = ''
    lines = 0
  }
  const closeCell = () => {
    const written = value === undefined ? text : value
    const whole: SheetValue = written === '' && isFormula ? { odd: 'uncalculated' } : written
    // Rows end in a cell that is repeated up to the edge of the sheet; empty, as a rule.
    if (whole !== '' && whole !== null) {
      for (let time = 0; time < cellTimes; time += 1) collector.put(column + time, whole)
    }
    column += cellTimes
  }

  scanXml(packed.text('content.xml'), {
    open: (name, attribute) => {
      if (name === 'style') style = attribute('name') ?? ''
      else if (name === 'table-properties' && attribute('display') === 'false') hiddenStyles.add(style)
      if (name === 'table') {
        tables += 1
        if (tables > 1) return
        collector = collectRows(budget)
        row = 1
        column = 0
        const hidden = hiddenStyles.has(attribute('style-name') ?? '')
        const table = { name: attribute('name') ?? '', rows: collector.rows, hiddenColumns: [] }
        sheets.push({ ...table, ...(hidden && { isHidden: true }) })
      } else if (ASIDE.has(name)) aside += 1
      if (tables !== 1 || aside > 0) return
      if (name === 'table-column') {
        const last = Math.min(column + timesOf(attribute('number-columns-repeated')), MAX_COLUMNS)
        if (isAway(attribute)) for (let at = column; at < last; at += 1) sheets.at(-1)?.hiddenColumns.push(at)
        column = last
      } else if (name === 'table-row') {
        rowTimes = timesOf(attribute('number-rows-repeated'))
        isHidden = isAway(attribute)
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
        collector.end(row, rowTimes, isHidden)
        row += rowTimes
      }
    },
  })
  return sheets.map(({ hiddenColumns, ...sheet }) => (hiddenColumns.length > 0 ? { ...sheet, hiddenColumns } : sheet))
}

/** By hand, or by a filter. */
function isAway(attribute: Attribute): boolean {
  return /^(collapse|filter)$/.test(attribute('visibility') ?? '')
}

/** Undefined: what is written in the cell is its value. */
function cellValue(attribute: Attribute): SheetValue | undefined {
  const type = attribute('value-type')
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const value = Number(attribute('value') ?? Number.NaN)
      if (Number.isNaN(value)) return undefined
      const sign = attribute('currency') ?? 'EUR'
      if (type === 'currency' && sign !== 'EUR') return { odd: 'currency', value, sign }
      return type === 'percentage' ? { odd: 'percentage', value } : value
    }
    case 'date':
      return dateOf(attribute('date-value') ?? '') ?? undefined
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
