// The sheet Per kost: for every cost what is needed, promised, only an idea, lacking and too much, by the money that
// names it; and what money that names a knob but no cost does there. As formulas over the sheets Kosten and
// Investeringen: they compute the same as derive/coverage, and the sheet Per jaar adds them up.

import { certaintyCopy } from '../copy/nl/certainties.ts'
import { sheetNames, sheetWords } from '../copy/nl/sheets.ts'
import { sumPerYear, yearsOf } from '../derive/amounts.ts'
import { addCovers, type Cover } from '../derive/cover.ts'
import { type CostCover, coverageOf } from '../derive/coverage.ts'
import { type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { certainties, isPromise, isPromised } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import { columnName, type Row, type RowRole, rangeText, type Sheet } from './workbook.ts'
import { knobWords, moneyFormula, rowOf, sheetOf, textCell, yearCell } from './workbookCells.ts'
import { amountCell, investmentsRange, type WorkbookParts, yearRange } from './workbookMoney.ts'

const FIRST_ROW = 2
/** Cost, knob and what come before them. */
const FIRST_YEAR_COLUMN = 3
const KNOB_COLUMN = 1
const WHAT_COLUMN = 2
/** For each knob with money that names no cost. */
const KNOB_LINES = 2

/** The rows of a cost, in this order. The last only if something was promised for a cost without an amount. */
const costLines = ['needed', 'promised', 'idea', 'lacking', 'tooMuch', 'spareIdea', 'unmeasured'] as const
export type CostLine = (typeof costLines)[number]

const centsOf: Readonly<Record<CostLine, (cover: Cover) => number>> = {
  needed: ({ neededCents }) => neededCents,
  promised: ({ promisedCents }) => promisedCents,
  idea: ({ ideaCents }) => ideaCents,
  lacking: ({ lackingCents }) => lackingCents,
  tooMuch: ({ tooMuchCents }) => tooMuchCents,
  spareIdea: ({ spareIdeaCents }) => spareIdeaCents,
  unmeasured: ({ unmeasuredCents }) => unmeasuredCents,
}

function costLinesOf(plan: Plan): readonly CostLine[] {
  return costLines.filter((what) => what !== 'unmeasured' || hasUnmeasured(plan))
}

/** Whether anything was promised for a cost that has no amount yet. */
export function hasUnmeasured(plan: Plan): boolean {
  return coverageOf(plan).total.unmeasuredCents > 0
}

interface Line {
  readonly role: RowRole
  readonly name: string
  readonly knob: string
  readonly what: string
  readonly cents: readonly number[]
  /** `year`: 0-based, of the plan. `row`: its own, 1-based. */
  readonly formula: (year: number, row: number) => string
}

export function perCostSheet(parts: WorkbookParts): Sheet {
  const years = yearsOf(parts.plan.workshop)
  const heads = [sheetWords.perCost, sheetWords.knob, sheetWords.perYear].map(textCell)
  const head = rowOf('head', [...heads, ...years.map(yearCell), textCell(sheetWords.allYears)])
  const rows = linesOf(parts).map((line, at) => lineRow(parts, line, FIRST_ROW + at))
  return sheetOf(sheetNames.perCost, [head, ...rows], FIRST_YEAR_COLUMN)
}

/** The total of this row over all costs in a year, for a formula on any sheet. */
export function costLineSum(parts: WorkbookParts, what: CostLine, year: number): string {
  return lineSum(what, (column) => costColumn(parts, column), year)
}

/** The ideas that promised money replaces, at the costs of its knob. */
export function insteadOfIdeaSum(parts: WorkbookParts, year: number): string {
  if (knobsWithMoney(parts.plan).length === 0) return '0'
  return lineSum('insteadOfIdea', (column) => knobColumn(parts, column), year)
}

function lineSum(
  what: CostLine | 'insteadOfIdea',
  columnText: (column: number) => string,
  year: number,
  condition = '',
): string {
  const isLine = `(${columnText(WHAT_COLUMN)}="${sheetWords[what]}")`
  return `SUMPRODUCT(${condition}${isLine}*${columnText(FIRST_YEAR_COLUMN + year)})`
}

/** Promised or not, as a condition on the lines of Investeringen. */
export function isPromisedFormula(parts: WorkbookParts): string {
  return certaintyFormula(parts, '=', '+')
}

export function isIdeaFormula(parts: WorkbookParts): string {
  return certaintyFormula(parts, '<>', '*')
}

/** Rounded, because a sum of euros in floating point may be slightly off a whole cent. */
export function summed(condition: string, amounts: string): string {
  return `ROUND(SUMPRODUCT((${condition})*${amounts}),2)`
}

function certaintyFormula(parts: WorkbookParts, is: '=' | '<>', join: '+' | '*'): string {
  const certainty = rangeText(investmentsRange(parts, 'certainty'))
  const words = certainties.filter(isPromise).map((one) => certaintyCopy[one].name)
  return words.map((word) => `(${certainty}${is}"${word}")`).join(join)
}

function linesOf(parts: WorkbookParts): Line[] {
  return [...coverageOf(parts.plan).costs.flatMap((cost) => linesOfCost(parts, cost)), ...knobLines(parts)]
}

function linesOfCost(parts: WorkbookParts, { need, years }: CostCover): Line[] {
  const { plan, costNames } = parts
  const at = plan.needs.findIndex(({ id }) => id === need.id)
  const lines = costLinesOf(plan)
  const amount = amountCell(at)
  return lines.map((what, line) => ({
    name: costNames.get(need.id) ?? '',
    knob: knobWords(need.knob),
    what: sheetWords[what],
    role: what === 'lacking' ? 'total' : 'plain',
    cents: years.map(centsOf[what]),
    formula: (year, row) => {
      const cell = (of: CostLine) => `${columnName(FIRST_YEAR_COLUMN + year)}${row - line + lines.indexOf(of)}`
      const named = `EXACT(${rangeText(investmentsRange(parts, 'need'))},$A${row})`
      const amounts = rangeText(yearRange(parts, 'investments', year))
      const promised = summed(`${named}*(${isPromisedFormula(parts)})`, amounts)
      const ideas = summed(`${named}*${isIdeaFormula(parts)}`, amounts)
      switch (what) {
        case 'needed':
          return rangeText({ ...yearRange(parts, 'needs', year), firstRow: FIRST_ROW + at, lastRow: FIRST_ROW + at })
        case 'promised':
          return `MIN(${cell('needed')},${promised})`
        case 'idea':
          return `MIN(ROUND(${cell('needed')}-${cell('promised')},2),${ideas})`
        case 'lacking':
          return `ROUND(${cell('needed')}-${cell('promised')}-${cell('idea')},2)`
        case 'tooMuch': {
          const above = `ROUND(${promised}-${cell('promised')},2)`
          return lines.includes('unmeasured') ? `IF(${amount}=0,0,${above})` : above
        }
        case 'unmeasured':
          return `IF(${amount}=0,${promised},0)`
        case 'spareIdea':
          return `ROUND(${ideas}-${cell('idea')},2)`
      }
    },
  }))
}

/** Promised money that names a knob but no cost first fills what is open there, and so may replace an idea. */
function knobLines(parts: WorkbookParts): Line[] {
  const { plan } = parts
  const { costs, unassigned } = coverageOf(plan)
  return knobsWithMoney(plan).flatMap((knob): Line[] => {
    const words = knobWords(knob)
    const own = addYears(costs.filter(({ need }) => need.knob === knob).map(({ years }) => years))
    const ownMoney = unassigned.investments.filter((one) => one.knob === knob && isPromised(one))
    const given = sumPerYear(ownMoney, plan.workshop)
    const filled = own.map(({ ideaCents, lackingCents }, year) => Math.min(given[year] ?? 0, ideaCents + lackingCents))
    const atKnob = `(${costColumn(parts, KNOB_COLUMN)}="${words}")*`
    const sum = (what: CostLine, year: number) => lineSum(what, (column) => costColumn(parts, column), year, atKnob)
    const isOwn = `(${rangeText(investmentsRange(parts, 'knob'))}="${words}")*(${rangeText(investmentsRange(parts, 'need'))}="")`
    const line = { name: sheetWords.withoutCost, knob: words, role: 'plain' } as const
    return [
      {
        ...line,
        what: sheetWords.atOwnKnob,
        cents: filled,
        formula: (year) => {
          const money = summed(
            `${isOwn}*(${isPromisedFormula(parts)})`,
            rangeText(yearRange(parts, 'investments', year)),
          )
          return `ROUND(MIN(${money},${sum('idea', year)}+${sum('lacking', year)}),2)`
        },
      },
      {
        ...line,
        what: sheetWords.insteadOfIdea,
        cents: filled.map((cents, year) => Math.max(0, cents - (own[year]?.lackingCents ?? 0))),
        formula: (year, row) =>
          `MAX(0,ROUND(${columnName(FIRST_YEAR_COLUMN + year)}${row - 1}-${sum('lacking', year)},2))`,
      },
    ]
  })
}

/** Adds up several costs per year. */
function addYears(costs: readonly (readonly Cover[])[]): Cover[] {
  return (costs[0] ?? []).map((_, year) => addCovers(costs.flatMap((years) => years.slice(year, year + 1))))
}

function lineRow({ format }: WorkbookParts, { role, name, knob, what, cents, formula }: Line, row: number): Row {
  const [first, last] = [FIRST_YEAR_COLUMN, FIRST_YEAR_COLUMN + cents.length - 1].map(columnName)
  const sum = cents.reduce((all, one) => all + one, 0)
  return rowOf(role, [
    ...[name, knob, what].map(textCell),
    ...cents.map((one, year) => moneyFormula(formula(year, row), one, format)),
    moneyFormula(`ROUND(SUM(${first}${row}:${last}${row}),2)`, sum, format),
  ])
}

/** Range over the rows of costs only: the rows of knobs are below and add them up. */
function costColumn({ plan }: WorkbookParts, column: number): string {
  return columnOf(column, FIRST_ROW, costLinesOf(plan).length * plan.needs.length)
}

function knobColumn({ plan }: WorkbookParts, column: number): string {
  return columnOf(
    column,
    FIRST_ROW + costLinesOf(plan).length * plan.needs.length,
    KNOB_LINES * knobsWithMoney(plan).length,
  )
}

function columnOf(column: number, firstRow: number, count: number): string {
  return rangeText({ sheet: sheetNames.perCost, column, firstRow, lastRow: firstRow + Math.max(0, count - 1) })
}

function knobsWithMoney(plan: Plan): KnobNumber[] {
  const { unassigned } = coverageOf(plan)
  return knobNumbers.filter(
    (knob) => plan.needs.some((need) => need.knob === knob) && unassigned.investments.some((one) => one.knob === knob),
  )
}
