// The sheet Per jaar: what each party contributes, and what is needed, promised, only an idea, lacking and too much,
// all as formulas over the sheets Kosten, Investeringen and Per kost. They compute the same as derive/amounts and
// derive/coverage.

import { sheetNames, sheetWords } from '../copy/nl/sheets.ts'
import { broughtInBy, sumPerYear, yearsOf } from '../derive/amounts.ts'
import type { Cover } from '../derive/cover.ts'
import { coverageOf } from '../derive/coverage.ts'
import { columnName, type Row, type RowRole, rangeText, type Sheet } from './workbook.ts'
import { moneyFormula, rowOf, sheetOf, textCell, yearCell } from './workbookCells.ts'
import { isIdeaFormula, isPromisedFormula, summed } from './workbookCertainty.ts'
import { investmentsRange, needsRange, type WorkbookParts, yearRange } from './workbookMoney.ts'
import { type CostLine, costLineSum, insteadOfIdeaSum } from './workbookPerCost.ts'

const HEAD_ROWS = 1
/** What is in column A. */
const FIRST_YEAR_COLUMN = 1

interface Line {
  readonly role: RowRole
  readonly name: string
  readonly cents: readonly number[]
  /** `year`: 0-based, of the plan. */
  readonly formula: (year: number) => string
}

export function perYearSheet(parts: WorkbookParts): Sheet {
  const years = yearsOf(parts.plan.workshop)
  const head = rowOf('head', [textCell(sheetWords.perYear), ...years.map(yearCell), textCell(sheetWords.allYears)])
  const lines = [...partyLines(parts), ...coverageLines(parts)]
  return sheetOf(sheetNames.perYear, [head, ...lines.map((line, at) => lineRow(parts, line, HEAD_ROWS + 1 + at))], 1)
}

function lineRow({ format }: WorkbookParts, { role, name, cents, formula }: Line, row: number): Row {
  const last = columnName(FIRST_YEAR_COLUMN + cents.length - 1)
  const total = `ROUND(SUM(${columnName(FIRST_YEAR_COLUMN)}${row}:${last}${row}),2)`
  const sum = cents.reduce((all, one) => all + one, 0)
  return rowOf(role, [
    textCell(name),
    ...cents.map((one, year) => moneyFormula(formula(year), one, format)),
    moneyFormula(total, sum, format),
  ])
}

function partyLines(parts: WorkbookParts): Line[] {
  const { plan, names } = parts
  const party = rangeText(investmentsRange(parts, 'party'))
  const own = plan.parties.map(
    ({ id }, at): Line => ({
      role: 'plain',
      name: names.get(id) ?? '',
      cents: sumPerYear(broughtInBy(plan.investments, id), plan.workshop),
      // EXACT and not SUMIFS: in a criterion of that, a name such as ">5" or "Zorg*" would be interpreted.
      formula: (year) =>
        summed(`EXACT(${party},$A${HEAD_ROWS + 1 + at})`, rangeText(yearRange(parts, 'investments', year))),
    }),
  )
  const known = new Set(plan.parties.map(({ id }) => id))
  const others = plan.investments.filter((one) => !known.has(one.party))
  // So that the rows of the parties always add up to the total below them.
  const rest: Line = {
    role: others.length > 0 ? 'plain' : 'spare',
    name: sheetWords.otherParties,
    cents: sumPerYear(others, plan.workshop),
    formula: (year) => {
      const column = columnName(FIRST_YEAR_COLUMN + year)
      const above =
        plan.parties.length === 0 ? '0' : `SUM(${column}${HEAD_ROWS + 1}:${column}${HEAD_ROWS + plan.parties.length})`
      return `ROUND(SUM(${rangeText(yearRange(parts, 'investments', year))})-${above},2)`
    },
  }
  return [...own, rest]
}

function coverageLines(parts: WorkbookParts): Line[] {
  const { plan } = parts
  const { years } = coverageOf(plan)
  const centsOf = (key: keyof Cover) => years.map((year) => year[key])
  const rangeOf = (of: 'needs' | 'investments', year: number) => rangeText(yearRange(parts, of, year))
  // Rows of this sheet, below those of the parties.
  const first = HEAD_ROWS + 1 + plan.parties.length + 1
  const cell = (line: number, year: number) => `${columnName(FIRST_YEAR_COLUMN + year)}${first + line}`
  const [needed, promised, idea, unmeasured] = [1, 2, 3, 6]
  const all = (condition: string, year: number) => summed(condition, rangeOf('investments', year))
  const ofCosts = (what: CostLine, year: number) => costLineSum(parts, what, year)
  const isUnmeasured = parts.hasUnmeasured
  const lessUnmeasured = (year: number) => (isUnmeasured ? `-${ofCosts('unmeasured', year)}` : '')
  return [
    {
      role: 'total',
      name: sheetWords.broughtIn,
      cents: sumPerYear(plan.investments, plan.workshop),
      formula: (year) => `ROUND(SUM(${rangeOf('investments', year)}),2)`,
    },
    {
      role: 'plain',
      name: sheetWords.needed,
      cents: centsOf('neededCents'),
      formula: (year) => `ROUND(SUM(${rangeOf('needs', year)}),2)`,
    },
    {
      role: 'plain',
      name: sheetWords.promised,
      cents: centsOf('promisedCents'),
      // Money that names a cost never pays more than that cost; money that names none pays the rest as far as it
      // goes.
      formula: (year) =>
        `ROUND(MIN(${cell(needed, year)},${all(isPromisedFormula(parts), year)}-${ofCosts('tooMuch', year)}${lessUnmeasured(year)}),2)`,
    },
    {
      role: 'plain',
      name: sheetWords.idea,
      cents: centsOf('ideaCents'),
      formula: (year) =>
        `ROUND(MIN(${cell(needed, year)}-${cell(promised, year)},${all(isIdeaFormula(parts), year)}-${ofCosts('spareIdea', year)}-${insteadOfIdeaSum(parts, year)}),2)`,
    },
    {
      role: 'total',
      name: sheetWords.lacking,
      cents: centsOf('lackingCents'),
      formula: (year) => `ROUND(${cell(needed, year)}-${cell(promised, year)}-${cell(idea, year)},2)`,
    },
    {
      role: 'plain',
      name: sheetWords.tooMuch,
      cents: centsOf('tooMuchCents'),
      formula: (year) =>
        `ROUND(${all(isPromisedFormula(parts), year)}-${cell(promised, year)}${isUnmeasured ? `-${cell(unmeasured, year)}` : ''},2)`,
    },
    ...(isUnmeasured
      ? [
          {
            role: 'plain' as const,
            name: sheetWords.unmeasured,
            cents: centsOf('unmeasuredCents'),
            // While no cost has an amount, no money can be called too much.
            formula: (year: number) =>
              `IF(SUM(${rangeText(needsRange(parts, 'amount'))})=0,${all(isPromisedFormula(parts), year)},ROUND(${ofCosts('unmeasured', year)},2))`,
          },
        ]
      : []),
  ]
}
