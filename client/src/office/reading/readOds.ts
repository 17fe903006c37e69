// The tables of an OpenDocument spreadsheet as rows of values. Formulas, notes, text boxes and tables within cells
// are skipped; a formula without a stored result is reported.

import type { SheetRows, SheetValue } from '@draaitafel/shared/exchange/sheetRows.ts'
import { type CellBudget, collectRows, MAX_COLUMNS, type RowCollector } from './collectRows.ts'
import { dateOf } from './isoDate.ts'
import { scanXml } from './scanXml.ts'
import type { Packed } from './unpack.ts'

type Attribute = (name: string) => string | null

/**
 * Elements in a cell that are not part of its value; from frame on, everything that can be drawn on it (ODF 1.3,
 * 10.3).
 */
const ASIDE = new Set([
  ...['annotation', 'shapes', 'forms', 'tracked-changes', 'detective'],
  ...['frame', 'custom-shape', 'rect', 'line', 'polyline', 'polygon', 'regular-polygon', 'path', 'circle', 'ellipse'],
  ...['g', 'page-thumbnail', 'measure', 'caption', 'connector', 'control', 'scene', 'text-box'],
])
const CELLS = new Set(['table-cell', 'covered-table-cell'])

export function readOds(packed: Packed, budget: CellBudget): SheetRows[] {
  const reader = new TableReader(budget)
  const hiddenStyles = new Set<string>()
  let style = ''
  scanXml(packed.text('content.xml'), {
    open: (name, attribute) => {
      if (name === 'style') style = attribute('name') ?? ''
      else if (name === 'table-properties' && attribute('display') === 'false') hiddenStyles.add(style)
      reader.open(name, attribute, hiddenStyles)
    },
    text: (piece) => reader.text(piece),
    close: (name) => reader.close(name),
  })
  return reader.sheets.map(({ hiddenColumns, ...sheet }) =>
    hiddenColumns.length > 0 ? { ...sheet, hiddenColumns } : sheet,
  )
}

/** What is known of a cell between where it opens and where it closes. */
interface Cell {
  readonly times: number
  readonly value: SheetValue | undefined
  readonly isFormula: boolean
  text: string
  lines: number
}

class TableReader {
  readonly sheets: (SheetRows & { hiddenColumns: number[] })[] = []
  private readonly budget: CellBudget
  private collector: RowCollector
  /** How many tables are open; more than one: a table within a cell. */
  private tables = 0
  private aside = 0
  private row = 0
  private rowTimes = 1
  private isHidden = false
  private column = 0
  private cell: Cell = emptyCell(() => null)
  private inLine = false

  constructor(budget: CellBudget) {
    this.budget = budget
    this.collector = collectRows(budget)
  }

  open(name: string, attribute: Attribute, hiddenStyles: ReadonlySet<string>): void {
    if (name === 'table') {
      this.tables += 1
      if (this.tables === 1) this.openTable(attribute, hiddenStyles)
      return
    }
    if (ASIDE.has(name)) this.aside += 1
    if (this.isElsewhere) return
    if (name === 'table-column') this.openColumn(attribute)
    else if (name === 'table-row') {
      this.rowTimes = timesOf(attribute('number-rows-repeated'))
      this.isHidden = isAway(attribute)
      this.column = 0
    } else if (CELLS.has(name)) this.cell = emptyCell(attribute)
    else this.openWords(name, attribute)
  }

  text(piece: string): void {
    if (this.inLine && !this.isElsewhere) this.cell.text += piece
  }

  close(name: string): void {
    if (name === 'table') this.tables -= 1
    else if (ASIDE.has(name)) this.aside -= 1
    else if (this.isElsewhere) return
    else if (name === 'p') this.inLine = false
    else if (CELLS.has(name)) this.closeCell()
    else if (name === 'table-row') {
      this.collector.end(this.row, this.rowTimes, this.isHidden)
      this.row += this.rowTimes
    }
  }

  private get isElsewhere(): boolean {
    return this.tables !== 1 || this.aside > 0
  }

  private openTable(attribute: Attribute, hiddenStyles: ReadonlySet<string>): void {
    this.collector = collectRows(this.budget)
    this.row = 1
    this.column = 0
    const isHidden = hiddenStyles.has(attribute('style-name') ?? '')
    const table = { name: attribute('name') ?? '', rows: this.collector.rows, hiddenColumns: [] }
    this.sheets.push({ ...table, ...(isHidden && { isHidden }) })
  }

  private openColumn(attribute: Attribute): void {
    const last = Math.min(this.column + timesOf(attribute('number-columns-repeated')), MAX_COLUMNS)
    if (isAway(attribute)) {
      for (let at = this.column; at < last; at += 1) this.sheets.at(-1)?.hiddenColumns.push(at)
    }
    this.column = last
  }

  private openWords(name: string, attribute: Attribute): void {
    const { cell } = this
    if (name === 'p') {
      if (cell.lines > 0) cell.text += '\n'
      cell.lines += 1
      this.inLine = true
    } else if (this.inLine && name === 's') cell.text += ' '.repeat(Math.min(100, timesOf(attribute('c'))))
    else if (this.inLine && (name === 'tab' || name === 'line-break')) cell.text += ' '
  }

  private closeCell(): void {
    const { times, value, isFormula, text } = this.cell
    const written = value === undefined ? text : value
    const whole: SheetValue = written === '' && isFormula ? { odd: 'uncalculated' } : written
    // Rows usually end in an empty cell that is repeated up to the edge of the sheet.
    if (whole !== '' && whole !== null) {
      for (let time = 0; time < times; time += 1) this.collector.put(this.column + time, whole)
    }
    this.column += times
  }
}

function emptyCell(attribute: Attribute): Cell {
  return {
    times: timesOf(attribute('number-columns-repeated')),
    value: cellValue(attribute),
    isFormula: attribute('formula') !== null && attribute('value-type') === null,
    text: '',
    lines: 0,
  }
}

/** By hand, or by a filter. */
function isAway(attribute: Attribute): boolean {
  return /^(collapse|filter)$/.test(attribute('visibility') ?? '')
}

/** Undefined: the text in the cell is its value. */
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
