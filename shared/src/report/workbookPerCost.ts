// The sheet Per kost: for every cost what is needed, promised, only an idea, lacking and too much, by the money that
// names it; and what money that names a knob but no cost does there. As formulas over the sheets Kosten and
// Investeringen: they compute the same as derive/coverage, and the sheet Per jaar adds them up.

import { sheetNames, sheetWords } from '../copy/nl/sheets.ts'
import { sumPerYear, yearsOf } from '../derive/amounts.ts'
import { addCovers, type Cover } from '../derive/cover.ts'
import { type CostCover, coverageOf } from '../derive/coverage.ts'
import { type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { isPromised } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import { type Cell, columnName, type Row, type RowRole, rangeText, type Sheet } from './workbook.ts'
import { knobWords, moneyFormula, rowOf, sheetOf, textCell, yearCell } from './workbookCells.ts'
import { isIdeaFormula, isPromisedFormula, summed } from './workbookCertainty.ts'
import { costCell, investmentsRange, spareRows, type WorkbookParts, yearRange } from './workbookMoney.ts'

const FIRST_ROW = 2
/** Cost, knob and what come before them. */
const FIRST_YEAR_COLUMN = 3
const KNOB_COLUMN = 1
const WHAT_COLUMN = 2
/** For each knob, for money that names no cost. */
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

function costLinesOf({ hasUnmeasured }: WorkbookParts): readonly CostLine[] {
  return costLines.filter((what) => what !== 'unmeasured' || hasUnmeasured)
}

interface Line {
  readonly role: RowRole
  /** `row`: its own, 1-based. */
  readonly name: (row: number) => Cell
  readonly knob: Cell
  readonly what: Cell
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

function linesOf(parts: WorkbookParts): Line[] {
  const { plan } = parts
  const spare = Array.from({ length: spareRows.needs }, (_, at) => spareLines(parts, plan.needs.length + at))
  return [...coverageOf(plan).costs.flatMap((cost) => linesOfCost(parts, cost)), ...spare.flat(), ...knobLines(parts)]
}

function linesOfCost(parts: WorkbookParts, { need, years }: CostCover): Line[] {
  const { plan, costNames } = parts
  const at = plan.needs.findIndex(({ id }) => id === need.id)
  return costLineRows(parts, at, '').map((line) => ({
    ...line,
    name: () => textCell(costNames.get(need.id) ?? ''),
    knob: textCell(knobWords(need.knob)),
    role: line.of === 'lacking' ? 'total' : 'plain',
    cents: years.map(centsOf[line.of]),
  }))
}

/** For a cost that someone adds below those of the plan. With the name of one above, its money stays with that one. */
function spareLines(parts: WorkbookParts, at: number): Line[] {
  const none = yearsOf(parts.plan.workshop).map(() => 0)
  const own = costCell(at, 'label')
  const above = `${costCell(0, 'label').split(':')[0]}:${
    costCell(at - 1, 'label')
      .split('!')[1]
      ?.split(':')[0]
  }`
  const isDouble = at === 0 ? '0' : `SUMPRODUCT(EXACT(${above},${own})*1)`
  return costLineRows(parts, at, '($A{row}<>"")*').map((line) => ({
    ...line,
    name: () => ({ kind: 'words', formula: `IF(${isDouble}=0,${own}&"","")` }),
    knob: { kind: 'words', formula: `${costCell(at, 'knob')}&""` },
    // Nothing to see until there is a cost.
    what: { kind: 'words', formula: `IF(${own}="","","${sheetWords[line.of]}")` },
    role: 'spare',
    cents: none,
  }))
}

/** `isNamed`: a condition before all others, with {row} for the row. */
function costLineRows(
  parts: WorkbookParts,
  at: number,
  isNamed: string,
): (Pick<Line, 'what' | 'formula'> & { readonly of: CostLine })[] {
  const lines = costLinesOf(parts)
  const amount = costCell(at, 'amount')
  return lines.map((what, line) => ({
    of: what,
    what: textCell(sheetWords[what]),
    formula: (year, row) => {
      const cell = (of: CostLine) => `${columnName(FIRST_YEAR_COLUMN + year)}${row - line + lines.indexOf(of)}`
      const named = `${isNamed.replace('{row}', `${row}`)}EXACT(${rangeText(investmentsRange(parts, 'need'))},$A${row})`
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
  const none: readonly Cover[] = yearsOf(plan.workshop).map(() => addCovers([]))
  const withMoney = knobsWithMoney(plan)
  return knobNumbers.flatMap((knob): Line[] => {
    const words = knobWords(knob)
    const own = addYears([none, ...costs.filter(({ need }) => need.knob === knob).map(({ years }) => years)])
    const ownMoney = unassigned.investments.filter((one) => one.knob === knob && isPromised(one))
    const given = sumPerYear(ownMoney, plan.workshop)
    const filled = own.map(({ ideaCents, lackingCents }, year) => Math.min(given[year] ?? 0, ideaCents + lackingCents))
    const atKnob = `(${costColumn(parts, KNOB_COLUMN)}="${words}")*`
    const sum = (what: CostLine, year: number) => lineSum(what, (column) => costColumn(parts, column), year, atKnob)
    const isOwn = `(${rangeText(investmentsRange(parts, 'knob'))}="${words}")*(${rangeText(investmentsRange(parts, 'need'))}="")`
    const role = withMoney.includes(knob) ? 'plain' : 'spare'
    const line = { name: () => textCell(sheetWords.withoutCost), knob: textCell(words), role } as const
    return [
      {
        ...line,
        what: textCell(sheetWords.atOwnKnob),
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
        what: textCell(sheetWords.insteadOfIdea),
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
    name(row),
    knob,
    what,
    ...cents.map((one, year) => moneyFormula(formula(year, row), one, format)),
    moneyFormula(`ROUND(SUM(${first}${row}:${last}${row}),2)`, sum, format),
  ])
}

/** Range over the rows of costs only: the rows of knobs are below and add them up. */
function costColumn(parts: WorkbookParts, column: number): string {
  return columnOf(column, FIRST_ROW, costRows(parts))
}

function knobColumn(parts: WorkbookParts, column: number): string {
  return columnOf(column, FIRST_ROW + costRows(parts), KNOB_LINES * knobNumbers.length)
}

/** How many rows there are before those of the knobs. */
function costRows(parts: WorkbookParts): number {
  return costLinesOf(parts).length * (parts.plan.needs.length + spareRows.needs)
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
