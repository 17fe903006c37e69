// The sheets Kosten and Investeringen: one row per line of money, and one column per year with a formula for that
// row's amount in that year. The formulas compute the same as derive/amounts; a test compares the two.

import { certaintyWords } from '../copy/nl/certainties.ts'
import { formatEffort, formatEuro } from '../copy/nl/format.ts'
import { perWords, sheetHeads, sheetNames, sheetWords, workWords } from '../copy/nl/sheets.ts'
import { type Amount, amountInYear, yearsOf } from '../derive/amounts.ts'
import type { Effort } from '../nouns/effort.ts'
import type { Plan } from '../plan/plan.ts'
import { type Cell, type CellFormat, columnName, type Range, rangeText, type Sheet } from './workbook.ts'
import {
  euroCell,
  knobWords,
  moneyFormula,
  rowOf,
  sheetOf,
  sourceWords,
  textCell,
  yearCell,
  yesNo,
} from './workbookCells.ts'

const HEAD_ROW = 1
const FIRST_ROW = 2

/** Empty rows below the lines of the plan, which every formula counts: for what is added in the file. */
export const spareRows = { needs: 10, investments: 20 } as const

/** What the sheets must know about each other. */
export interface WorkbookParts {
  readonly plan: Plan
  readonly names: ReadonlyMap<string, string>
  /** Names of the costs, from sheetLines. */
  readonly costNames: ReadonlyMap<string, string>
  readonly format: CellFormat
  /** The cell with what 10.000 becomes in a year, as a formula refers to it; null while prices do not rise. */
  readonly factor: string | null
  /** Whether anything was promised for a cost that has no amount yet. */
  readonly hasUnmeasured: boolean
}

const needKeys = [...keysOf(sheetHeads.needs), 'work'] as const
const investmentKeys = [...keysOf(sheetHeads.investments), 'work'] as const

type MoneyKey = 'amount' | 'per' | 'from' | 'until' | 'indexed'

export function needsSheet(parts: WorkbookParts): Sheet {
  const { plan, costNames } = parts
  const rows = plan.needs.map((need, at): Cell[] => [
    textCell(costNames.get(need.id) ?? ''),
    textCell(knobWords(need.knob)),
    ...moneyCells(parts, need),
    workCell(need.effort),
    ...yearFormulas(parts, need, FIRST_ROW + at, needKeys),
  ])
  const spare = spareCells(parts, 'needs', needKeys)
  return moneySheet(parts, sheetNames.needs, Object.values(sheetHeads.needs), { rows, spare }, 1)
}

export function investmentsSheet(parts: WorkbookParts): Sheet {
  const { plan, names, costNames } = parts
  const rows = plan.investments.map((investment, at): Cell[] => [
    textCell(sourceWords(investment.source)),
    textCell(names.get(investment.party) ?? ''),
    textCell(investment.label),
    textCell(knobWords(investment.knob)),
    textCell(costNames.get(investment.need ?? '') ?? ''),
    ...moneyCells(parts, investment),
    textCell(certaintyWords(investment)),
    textCell(investment.way),
    textCell(investment.note),
    workCell(investment.effort),
    ...yearFormulas(parts, investment, FIRST_ROW + at, investmentKeys),
  ])
  const spare = spareCells(parts, 'investments', investmentKeys)
  return moneySheet(parts, sheetNames.investments, Object.values(sheetHeads.investments), { rows, spare }, 2)
}

/** All rows of the column of this year of the plan, 0-based. */
export function yearRange({ plan }: WorkbookParts, of: 'needs' | 'investments', year: number): Range {
  const keys = of === 'needs' ? needKeys : investmentKeys
  return { sheet: sheetNames[of], column: keys.length + year, ...rowsOf(plan[of].length + spareRows[of]) }
}

export function needsRange({ plan }: WorkbookParts, key: 'amount'): Range {
  return { sheet: sheetNames.needs, column: needKeys.indexOf(key), ...rowsOf(plan.needs.length + spareRows.needs) }
}

/** A cell of one cost, by its index; behind those of the plan come the spare rows. */
export function costCell(at: number, key: 'label' | 'knob' | 'amount'): string {
  const row = FIRST_ROW + at
  return rangeText({ sheet: sheetNames.needs, column: needKeys.indexOf(key), firstRow: row, lastRow: row })
}

export function investmentsRange({ plan }: WorkbookParts, key: 'party' | 'knob' | 'need' | 'certainty'): Range {
  const column = investmentKeys.indexOf(key)
  return { sheet: sheetNames.investments, column, ...rowsOf(plan.investments.length + spareRows.investments) }
}

function rowsOf(count: number): Pick<Range, 'firstRow' | 'lastRow'> {
  return { firstRow: FIRST_ROW, lastRow: FIRST_ROW + Math.max(0, count - 1) }
}

function moneySheet(
  { plan }: WorkbookParts,
  name: string,
  heads: readonly string[],
  { rows, spare }: Record<'rows' | 'spare', readonly (readonly Cell[])[]>,
  frozenColumns: number,
): Sheet {
  const head = [...[...heads, sheetWords.work].map(textCell), ...yearsOf(plan.workshop).map(yearCell)]
  const all = [...rows.map((cells) => rowOf('plain', cells)), ...spare.map((cells) => rowOf('spare', cells))]
  return sheetOf(name, [rowOf('head', head), ...all], frozenColumns)
}

/** Nothing yet, and what it would be in each year. */
const nothing: Amount = { amountCents: 0, per: 'year', from: 0, until: 0, indexed: false }

function spareCells(parts: WorkbookParts, of: 'needs' | 'investments', keys: readonly string[]): Cell[][] {
  return Array.from({ length: spareRows[of] }, (_, at): Cell[] => [
    ...keys.map((key): Cell => {
      const format = key === 'amount' ? parts.format : key === 'from' || key === 'until' ? 'year' : 'text'
      return { kind: 'empty', format }
    }),
    ...yearFormulas(parts, nothing, FIRST_ROW + parts.plan[of].length + at, keys),
  ])
}

function moneyCells({ format }: WorkbookParts, amount: Amount): Cell[] {
  const { amountCents, per, from, until, indexed } = amount
  return [euroCell(amountCents, format), textCell(perWords[per]), yearCell(from), yearCell(until), yesNo(indexed)]
}

function workCell(effort: Effort | null): Cell {
  return textCell(effort ? workWords(formatEffort(effort), formatEuro(effort.rateCents)) : '')
}

function yearFormulas(
  { plan, format, factor }: WorkbookParts,
  amount: Amount,
  row: number,
  keys: readonly string[],
): Cell[] {
  const at = (key: MoneyKey) => `$${columnName(keys.indexOf(key))}${row}`
  return yearsOf(plan.workshop).map((year, index) => {
    const head = `${columnName(keys.length + index)}$${HEAD_ROW}`
    return moneyFormula(yearFormula(at, head, index, factor), amountInYear(amount, year, plan.workshop), format)
  })
}

/** `head`: the cell with the year above it. `index`: the number of yearly rises before it. */
function yearFormula(at: (key: MoneyKey) => string, head: string, index: number, factor: string | null): string {
  const [amount, from, until] = [at('amount'), at('from'), at('until')]
  const risen =
    factor === null || index === 0
      ? amount
      : `IF(${at('indexed')}="${sheetWords.yes}",${risenAmount(amount, index, factor)},${amount})`
  const covered = `AND(${from}<=${head},OR(${until}="",${head}<=${until}))`
  return `IF(${at('per')}="${perWords.once}",IF(${from}=${head},${amount},0),IF(${covered},${risen},0))`
}

/** Compounded each year on the previous one, in whole cents, as contracts do. */
function risenAmount(amount: string, years: number, factor: string): string {
  let cents = `ROUND(${amount}*100,0)`
  for (let year = 0; year < years; year += 1) cents = `ROUND(${cents}*${factor}/10000,0)`
  return `${cents}/100`
}

function keysOf<T extends object>(heads: T): (keyof T)[] {
  return Object.keys(heads) as (keyof T)[]
}
