// Several plans as one spreadsheet. The figures of each plan are its own; what adds them up is a formula over those, so that
// people can leave one out or change an amount.

import { costName } from '../copy/nl/costCover.ts'
import { capital } from '../copy/nl/format.ts'
import { partyOverName } from '../copy/nl/overPlans.ts'
import { overPlansSheetNames as sheetsNamed, overPlansSheetWords as words } from '../copy/nl/overPlansSheets.ts'
import { reportWords } from '../copy/nl/report.ts'
import { ownNames } from '../copy/nl/sheetLines.ts'
import { sheetWords } from '../copy/nl/sheets.ts'
import { sourceCopy } from '../copy/nl/sources.ts'
import type { Cover } from '../derive/cover.ts'
import type { Money } from '../derive/inOnePlan.ts'
import type { OverPlans, PlanBeside } from '../derive/overPlans.ts'
import { overPlansAbout, overPlansKnobs } from './overPlansSheets.ts'
import type { ReportFacts } from './reportFacts.ts'
import { type Cell, type CellFormat, columnName, type Row, rangeText, type Sheet, type Workbook } from './workbook.ts'
import { euroCell, moneyFormula, rowOf, sheetOf, textCell, yearCell } from './workbookCells.ts'
import { summed } from './workbookCertainty.ts'

/** Before the years on Partij per plan: the plan, the party, what. */
const PLAN_KEYS = 3
const FIRST_ROW = 2

const moneyLines = [
  ['promisedCents', words.promised],
  ['temporaryCents', words.temporary],
  ['ideaCents', words.idea],
] as const satisfies readonly (readonly [keyof Money, string])[]

/** What lacks is worked out from the three above it. */
const coverLines = [
  ['neededCents', sheetWords.needed],
  ['promisedCents', sheetWords.promised],
  ['ideaCents', sheetWords.idea],
  ['lackingCents', sheetWords.lacking],
  ['tooMuchCents', sheetWords.tooMuch],
] as const satisfies readonly (readonly [keyof Cover, string])[]

interface Parts {
  readonly over: OverPlans
  readonly names: readonly string[]
  /** Of the parties, by key: formulas find them by it. */
  readonly parties: ReadonlyMap<string, string>
  readonly format: CellFormat
}

/** `names`: of the plans, each its own. */
export function overPlansWorkbook(
  over: OverPlans,
  beside: readonly PlanBeside[],
  names: readonly string[],
  facts: ReportFacts,
): Workbook {
  const keyed = over.parties.map((party) => ({ ...party, id: party.key }))
  const parties = ownNames(keyed, partyOverName, sheetWords.namelessParty)
  const parts: Parts = { over, names, parties, format: hasCents(over) ? 'cents' : 'euro' }
  return {
    title: words.title,
    madeAt: facts.madeAt,
    language: 'nl',
    sheets: [
      perPartySheet(parts),
      perPlanSheet(parts),
      costsSheet(parts),
      ...(over.endings.length > 0 ? [endingsSheet(parts)] : []),
      overPlansKnobs(over, names),
      overPlansAbout(over, beside, names, facts),
    ],
  }
}

function hasCents({ parties, plans }: OverPlans): boolean {
  const money = parties.flatMap((party) => party.plans.flatMap(({ years }) => years))
  const covers = plans.flatMap(({ years }) => years)
  const all = [
    ...money.flatMap((one) => (one ? moneyLines.map(([key]) => one[key]) : [])),
    ...covers.flatMap((one) => (one ? coverLines.map(([key]) => one[key]) : [])),
  ]
  return all.some((cents) => cents % 100 !== 0)
}

function perPartySheet(parts: Parts): Sheet {
  const { over, parties } = parts
  const ofParty = (row: number) => `${keyIs(sheetsNamed.perPlan, 1, partyRows(over).length, `$A${row}`)}*`
  const lines = [
    ...over.parties.map((one) => ({ ...one, name: parties.get(one.key) ?? '', role: 'plain' as const, of: ofParty })),
    { name: words.allParties, years: over.totalYears, total: over.total, role: 'total' as const, of: () => '' },
  ].flatMap((one) => moneyLines.map(([key, what]) => ({ ...one, key, what })))
  const rows = lines.map(({ name, years, total, role, of, key, what }, at) => {
    const row = FIRST_ROW + at
    const formula = (year: number) => {
      const count = partyRows(over).length
      const isWhat = keyIs(sheetsNamed.perPlan, PLAN_KEYS - 1, count, `$B${row}`)
      return summed(`${of(row)}${isWhat}`, columnOf(sheetsNamed.perPlan, PLAN_KEYS + year, count))
    }
    return rowOf(role, [
      ...[name, what].map(textCell),
      ...years.map((one, year) => moneyFormula(formula(year), one[key], parts.format)),
      totalCell(parts, row, total[key], 2),
    ])
  })
  return sheetOf(sheetsNamed.perParty, [headRow(parts, [words.party, words.what]), ...rows], 2)
}

function partyRows({ parties }: OverPlans) {
  return parties.flatMap((party) =>
    party.plans.flatMap((inPlan) => moneyLines.map(([key, what]) => ({ party, inPlan, key, what }))),
  )
}

function perPlanSheet(parts: Parts): Sheet {
  const { over, names, parties, format } = parts
  const rows = partyRows(over).map(({ party, inPlan, key, what }, at) =>
    rowOf('plain', [
      ...[names[inPlan.at] ?? '', parties.get(party.key) ?? '', what].map(textCell),
      ...inPlan.years.map((one) => yearCellOf(one?.[key] ?? null, format)),
      totalCell(parts, FIRST_ROW + at, inPlan.total[key], PLAN_KEYS),
    ]),
  )
  return sheetOf(sheetsNamed.perPlan, [headRow(parts, [words.plan, words.party, words.what]), ...rows], PLAN_KEYS)
}

function costsSheet(parts: Parts): Sheet {
  const { over, names, format } = parts
  const own = over.plans.flatMap((plan) => coverLines.map(([key, what], line) => ({ plan, key, what, line })))
  const rows = own.map(({ plan, key, what, line }, at) => {
    const row = FIRST_ROW + at
    const lacking = (year: number) => {
      const column = columnName(2 + year)
      return `ROUND(${column}${row - line}-${column}${row - line + 1}-${column}${row - line + 2},2)`
    }
    const cell = (cents: number, year: number) =>
      key === 'lackingCents' ? moneyFormula(lacking(year), cents, format) : euroCell(cents, format)
    return rowOf(key === 'lackingCents' ? 'total' : 'plain', [
      ...[names[plan.at] ?? '', what].map(textCell),
      ...plan.years.map((one, year) => (one ? cell(one[key], year) : yearCellOf(null, format))),
      totalCell(parts, row, plan.total[key], 2),
    ])
  })
  const totals = coverLines.map(([key, what], line) => {
    const row = FIRST_ROW + own.length + line
    const isWhat = keyIs(sheetsNamed.costs, 1, own.length, `$B${row}`)
    const formula = (year: number) => summed(isWhat, columnOf(sheetsNamed.costs, 2 + year, own.length))
    return rowOf('total', [
      ...[words.together, what].map(textCell),
      ...over.coverYears.map((one, year) => moneyFormula(formula(year), one[key], format)),
      totalCell(parts, row, over.cover[key], 2),
    ])
  })
  return sheetOf(sheetsNamed.costs, [headRow(parts, [words.plan, words.what]), ...rows, ...totals], 2)
}

function endingsSheet({ over, names, format }: Parts): Sheet {
  const rows = over.endings.map(({ at, until, cents, partyName, investment, leftOpen }) =>
    rowOf('plain', [
      yearCell(until),
      ...[
        names[at] ?? '',
        partyName || capital(reportWords.goneParty),
        investment.label.trim() || sourceCopy[investment.source].shortName,
      ].map(textCell),
      euroCell(cents, format),
      textCell(leftOpen.map(costName).join(', ')),
    ]),
  )
  return sheetOf(sheetsNamed.endings, [rowOf('head', words.endings.map(textCell)), ...rows])
}

function headRow({ over }: Parts, keys: readonly string[]): Row {
  return rowOf('head', [...keys.map(textCell), ...over.years.map(yearCell), textCell(sheetWords.allYears)])
}

/** Empty in a year that the plan does not have. */
function yearCellOf(cents: number | null, format: CellFormat): Cell {
  return cents === null ? { kind: 'empty', format } : euroCell(cents, format)
}

/** `before`: the number of columns before those of the years. */
function totalCell({ over, format }: Parts, row: number, cents: number, before: number): Cell {
  const [first, last] = [before, before + over.years.length - 1].map(columnName)
  return moneyFormula(`ROUND(SUM(${first}${row}:${last}${row}),2)`, cents, format)
}

/** EXACT and not SUMIFS: in a criterion of that, a name such as ">5" or "Zorg*" would be interpreted. */
function keyIs(sheet: string, column: number, count: number, cell: string): string {
  return `EXACT(${columnOf(sheet, column, count)},${cell})`
}

function columnOf(sheet: string, column: number, count: number): string {
  return rangeText({ sheet, column, firstRow: FIRST_ROW, lastRow: FIRST_ROW + Math.max(0, count - 1) })
}
