// Collects the cells of one sheet while it is read, up to a limit: a few bytes in a file may say that a row is
// repeated a million times.

import type { SheetRow, SheetValue } from '@draaitafel/shared/exchange/sheetRows.ts'
import { Unpackable } from './unpack.ts'

/** Non-empty cells in all sheets together: many times what a plan can hold. */
export const MAX_CELLS = 60_000
/** Our sheets have no cells further to the right. */
export const MAX_COLUMNS = 300

export interface CellBudget {
  left: number
}

export interface RowCollector {
  /** 0-based column. Empty values are not stored. */
  put(column: number, value: SheetValue): void
  /** Ends the row; it occurs `times` times, the first with this `number`. */
  end(number: number, times?: number, isHidden?: boolean): void
  readonly rows: readonly SheetRow[]
}

export function collectRows(budget: CellBudget): RowCollector {
  const rows: SheetRow[] = []
  let cells: SheetValue[] = []
  const spend = (count: number) => {
    budget.left -= count
    if (budget.left < 0) throw new Unpackable('tooFull')
  }
  return {
    rows,
    put(column, value) {
      if (value === null || (typeof value === 'string' && value.trim() === '')) return
      if (column < 0 || column >= MAX_COLUMNS) throw new Unpackable('tooFull')
      spend(1)
      while (cells.length < column) cells.push(null)
      cells[column] = value
    },
    end(number, times = 1, isHidden = false) {
      if (cells.length > 0) {
        spend(cells.length * (times - 1))
        for (let time = 0; time < times; time += 1) {
          rows.push({ number: number + time, cells, ...(isHidden && { isHidden }) })
        }
      }
      cells = []
    },
  }
}
