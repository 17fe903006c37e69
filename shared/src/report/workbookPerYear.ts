// The sheet Per jaar: what each party brings in, and what is needed, promised, talked about and missing, all as formulas
// over the sheets Kosten and Investeringen. They say what derive/amounts and derive/coverage say.

import { certaintyCopy } from '../copy/nl/certainties.ts'
import { sheetNames, sheetWords } from '../copy/nl/sheets.ts'
import { broughtInBy, sumPerYear, yearsOf } from '../derive/amounts.ts'
import { coverageOf, type YearCoverage } from '../derive/coverage.ts'
import { certainties, isPromise } from '../plan/investment.ts'
import { columnName, type Row, type RowRole, rangeText, type Sheet } from './workbook.ts'
import { moneyFormula, rowOf, sheetOf, textCell, yearCell } from './workbookCells.ts'
import { investmentsRange, type WorkbookParts, yearRange } from './workbookMoney.ts'

const HEAD_ROWS = 1
/** What stands in column A. */
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
  return plan.parties.map(({ id }, at) => ({
    role: 'plain',
    name: names.get(id) ?? '',
    cents: sumPerYear(broughtInBy(plan.investments, id), plan.workshop),
    // EXACT and not SUMIFS: in a criterion of that, a name such as ">5" or "Zorg*" would be more than a name.
    formula: (year) =>
      summed(`EXACT(${party},$A${HEAD_ROWS + 1 + at})`, rangeText(yearRange(parts, 'investments', year))),
  }))
}

function coverageLines(parts: WorkbookParts): Line[] {
  const { plan } = parts
  const coverage = coverageOf(plan)
  const centsOf = (key: Exclude<keyof YearCoverage, 'year'>) => coverage.map((year) => year[key])
  const certainty = rangeText(investmentsRange(parts, 'certainty'))
  const promised = certainties.filter(isPromise).map((one) => certaintyCopy[one].name)
  const rangeOf = (of: 'needs' | 'investments', year: number) => rangeText(yearRange(parts, of, year))
  // Rows of this sheet, below those of the parties.
  const first = HEAD_ROWS + 1 + plan.parties.length
  const cell = (line: number, year: number) => `${columnName(FIRST_YEAR_COLUMN + year)}${first + line}`
  const [needed, promisedLine, talkedAbout] = [1, 2, 3]
  const balance = (year: number) => `${cell(promisedLine, year)}+${cell(talkedAbout, year)}-${cell(needed, year)}`
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
      formula: (year) =>
        summed(promised.map((word) => `(${certainty}="${word}")`).join('+'), rangeOf('investments', year)),
    },
    {
      role: 'plain',
      name: sheetWords.talkedAbout,
      cents: centsOf('talkedAboutCents'),
      formula: (year) =>
        summed(promised.map((word) => `(${certainty}<>"${word}")`).join('*'), rangeOf('investments', year)),
    },
    {
      role: 'total',
      name: sheetWords.gap,
      cents: centsOf('gapCents'),
      formula: (year) => `MAX(0,ROUND(-(${balance(year)}),2))`,
    },
    {
      role: 'plain',
      name: sheetWords.surplus,
      cents: centsOf('surplusCents'),
      formula: (year) => `MAX(0,ROUND(${balance(year)},2))`,
    },
  ]
}

/** Rounded, for a sum of euros as floating point may be a hair beside the cent. */
function summed(condition: string, amounts: string): string {
  return `ROUND(SUMPRODUCT((${condition})*${amounts}),2)`
}
