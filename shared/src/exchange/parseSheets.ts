// A filled-in spreadsheet → its parties, costs and investments, compared with those of a plan, or everything that is
// wrong with it, each with sheet, row and column. Never throws, and changes nothing: importing it is the action
// plan.add.

import { newId } from '../base/ids.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { SheetProblem } from '../base/sheetProblem.ts'
import { partyNames } from '../copy/nl/sheetLines.ts'
import { sheetHeads } from '../copy/nl/sheets.ts'
import { planLimits } from '../nouns/limits.ts'
import type { Plan } from '../plan/plan.ts'
import { investmentLikeness, needLikeness } from './lineLikeness.ts'
import { type LinesRead, stateOf } from './linesRead.ts'
import { pairLines } from './pairLines.ts'
import { readInvestment, readNeed, readParties } from './readLines.ts'
import { notesOf } from './sheetNotes.ts'
import { type SheetRows, sheetKey } from './sheetRows.ts'
import { readTable, type Table, type TableKind, type TableRow } from './sheetTable.ts'
import { type Noun, requiredHeads, sortSheets } from './sortSheets.ts'

const kinds = {
  parties: { heads: sheetHeads.parties, required: requiredHeads.parties, name: 'name', telling: 'kind' },
  needs: { heads: sheetHeads.needs, required: requiredHeads.needs, name: 'label', telling: 'from' },
  investments: { heads: sheetHeads.investments, required: requiredHeads.investments, name: 'label', telling: 'from' },
} as const

export function parseSheets(
  sheets: readonly SheetRows[],
  plan: Pick<Plan, Noun>,
  makeId: () => string = newId,
): Result<LinesRead, readonly SheetProblem[]> {
  const problems: SheetProblem[] = []
  const sorted = sortSheets(sheets, problems)
  const tableOf = <K extends string>(noun: Noun, kind: TableKind<K>): Table<K> => {
    const sheet = sorted.found.get(noun)
    return (sheet && readTable(sheet, kind, problems)) ?? noTable
  }
  const tables = {
    parties: tableOf('parties', kinds.parties),
    needs: tableOf('needs', kinds.needs),
    investments: tableOf('investments', kinds.investments),
  }

  const partyIds = new Map([...partyNames(plan)].map(([id, name]) => [sheetKey(name), id]))
  const parties = readParties(tables.parties, plan, partyIds, makeId)
  const needs = pairLines(
    tables.needs.rows.map((row) => readNeed(row, makeId())),
    plan.needs,
    needLikeness(tables.needs.keys, plan),
  )
  const allNeeds = [...needs.map(({ line }) => line), ...plan.needs]
  // The first one with a name counts, and those of the file before those of the plan.
  const needIds = new Map(allNeeds.toReversed().map(({ id, label }) => [sheetKey(label), id]))
  const investments = pairLines(
    tables.investments.rows.map((row) => readInvestment(row, makeId(), partyIds, needIds)),
    plan.investments,
    investmentLikeness(tables.investments.keys, allNeeds),
  )

  full(tables.parties.rows, parties, plan.parties.length, planLimits.parties)
  full(tables.needs.rows, needs, plan.needs.length, planLimits.needs)
  full(tables.investments.rows, investments, plan.investments.length, planLimits.investments)
  const examples = Object.values(tables).flatMap((table) => table.examples)
  const lines = [...parties, ...needs, ...investments]
  // The parties of the plan are in every template.
  const onlyKnown = lines.every((line) => stateOf(line) === 'same') && needs.length + investments.length === 0
  if (problems.length === 0 && onlyKnown) {
    const kind = examples.length > 0 && lines.length === 0 ? 'onlyExamples' : 'nothing'
    problems.push({ sheet: '', row: null, column: null, fault: { kind } })
  }
  if (problems.length > 0) return refused(problems)
  return accepted({ parties, needs, investments, notes: notesOf(sorted, Object.values(tables), lines) })
}

const noTable: Table<never> = { rows: [], keys: new Set(), examples: [], totals: [], hiddenHeads: [] }

/** With too many rows, this is reported once, at the first that does not fit. */
function full(
  rows: readonly TableRow<never>[],
  lines: readonly { readonly inPlan: unknown; readonly row: number }[],
  inPlan: number,
  max: number,
): void {
  const added = lines.filter((line) => line.inPlan === null)
  const first = added[Math.max(0, max - inPlan)]
  if (first) rows.find(({ row }) => row === first.row)?.fault(null, { kind: 'tooMany', max })
}
