// A filled-in spreadsheet → the parties, costs and investments in it beside those of a plan, or everything that is wrong
// with it, each with its sheet, row and column. Never throws, and changes nothing: bringing it in is the action plan.add.

import { newId } from '../base/ids.ts'
import type { TextField } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { SheetFault, SheetProblem } from '../base/sheetProblem.ts'
import { checkPeriod } from '../base/years.ts'
import { partyNames } from '../copy/nl/sheetLines.ts'
import { type HeadsOf, sheetHeads } from '../copy/nl/sheets.ts'
import { planLimits } from '../plan/limits.ts'
import { type ProfilePart, profileParts } from '../plan/party.ts'
import type { Plan } from '../plan/plan.ts'
import { investmentLikeness, needLikeness, partyDiffers } from './lineLikeness.ts'
import {
  type InvestmentLine,
  type LineRead,
  type LinesRead,
  type NeedLine,
  type PartyLine,
  type SheetNote,
  stateOf,
} from './linesRead.ts'
import { pairLines } from './pairLines.ts'
import {
  amountField,
  certaintyField,
  type Field,
  knobField,
  named,
  namedOrNone,
  partyKindField,
  perField,
  type Remark,
  type Remarked,
  sourceField,
  textField,
  typed,
  untilField,
  yearField,
  yesNoField,
} from './sheetFields.ts'
import { type SheetRows, sheetKey, sheetText } from './sheetRows.ts'
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
  // The first of a name counts, and those of the file before those of the plan.
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
  // The parties of the plan stand in every template.
  const onlyKnown = lines.every((line) => stateOf(line) === 'same') && needs.length + investments.length === 0
  if (problems.length === 0 && onlyKnown) {
    const kind = examples.length > 0 && lines.length === 0 ? 'onlyExamples' : 'nothing'
    problems.push({ sheet: '', row: null, column: null, fault: { kind } })
  }
  if (problems.length > 0) return refused(problems)
  const named = [...sorted.found.values()]
  const hiddenRows = lines.filter(({ isHidden }) => isHidden).length
  const hiddenHeads = Object.values(tables).flatMap((table) => table.hiddenHeads)
  const totals = Object.values(tables).flatMap((table) => table.totals)
  const doubtful = [...new Set(named.flatMap((sheet) => sheet.doubtful ?? []))]
  const notes: SheetNote[] = [
    ...(hiddenRows > 0 ? [{ kind: 'hiddenRows', count: hiddenRows } as const] : []),
    ...(hiddenHeads.length > 0 ? [{ kind: 'hiddenColumns', heads: hiddenHeads } as const] : []),
    ...named.filter(({ isHidden }) => isHidden).map(({ name }) => ({ kind: 'hiddenSheet', sheet: name }) as const),
    ...(doubtful.length > 0 ? [{ kind: 'doubtful', words: doubtful } as const] : []),
    ...sorted.passedOver.map((sheet) => ({ kind: 'passedOver', sheet }) as const),
    ...(totals.length > 0 ? [{ kind: 'totals', names: totals } as const] : []),
    ...(examples.length > 0 ? [{ kind: 'examples', names: examples } as const] : []),
    ...(sorted.keepsMore ? [{ kind: 'keepsMore' } as const] : []),
  ]
  return accepted({ parties, needs, investments, notes })
}

const noTable: Table<never> = { rows: [], keys: new Set(), examples: [], totals: [], hiddenHeads: [] }

/** `ids` grows along: investments find parties of the file in it too. */
function readParties(
  { rows, keys }: Table<HeadsOf<'parties'>>,
  plan: Pick<Plan, 'parties'>,
  ids: Map<string, string>,
  makeId: () => string,
): LineRead<PartyLine>[] {
  const inPlan = new Map(plan.parties.map((party) => [party.id, party]))
  const rowOfName = new Map<string, number>()
  return rows.map((row) => {
    const name = requiredText(row, 'name', 'name', planLimits.nameLength)
    const key = sheetKey(name)
    const before = rowOfName.get(key)
    if (key !== '' && before !== undefined) row.fault('name', { kind: 'doubleParty', name, row: before })
    rowOfName.set(key, before ?? row.row)
    const said = (part: ProfilePart) => text(row, part, 'profile', planLimits.profileLength)
    const [interest, room, limit] = profileParts.map(said)
    const id = ids.get(key) ?? makeId()
    const party: PartyLine = {
      id,
      kind: take(row, 'kind', partyKindField(row.value('kind')), 'externe-partij'),
      name,
      atTable: take(row, 'atTable', yesNoField(row.value('atTable'), true), true),
      ...{ interest: interest ?? '', room: room ?? '', limit: limit ?? '' },
    }
    ids.set(key, id)
    const known = inPlan.get(id) ?? null
    const differs = known ? partyDiffers(keys, party, known) : []
    return { line: party, row: row.row, isHidden: row.isHidden, remarks: [], inPlan: known, differs }
  })
}

function readNeed(row: TableRow<HeadsOf<'needs'>>, id: string): LineRead<NeedLine> {
  const { remarks, ...amount } = money(row)
  return lineOf<NeedLine>(row, remarks, {
    id,
    knob: take(row, 'knob', knobField(row.value('knob')), null),
    label: requiredText(row, 'label', 'label', planLimits.labelLength),
    ...amount,
    effort: null,
  })
}

function readInvestment(
  row: TableRow<HeadsOf<'investments'>>,
  id: string,
  partyIds: ReadonlyMap<string, string>,
  needIds: ReadonlyMap<string, string>,
): LineRead<InvestmentLine> {
  const { remarks, ...amount } = money(row)
  const need = row.value('need')
  return lineOf<InvestmentLine>(row, remarks, {
    id,
    source: take(row, 'source', sourceField(row.value('source')), 'I'),
    party: take(row, 'party', named(partyIds, 'party', row.value('party')), ''),
    label: text(row, 'label', 'label', planLimits.labelLength),
    knob: take(row, 'knob', knobField(row.value('knob')), null),
    need: take(row, 'need', namedOrNone(needIds, 'need', need), null),
    ...amount,
    effort: null,
    certainty: take(row, 'certainty', certaintyField(row.value('certainty')), 'idee'),
    way: text(row, 'way', 'way', planLimits.wayLength),
    note: text(row, 'note', 'note', planLimits.wayLength),
  })
}

function lineOf<T>({ row, isHidden }: TableRow<never>, remarks: readonly Remark[], line: T): LineRead<T> {
  return { line, row, isHidden, remarks, inPlan: null, differs: [] }
}

type MoneyKey = HeadsOf<'needs'> & HeadsOf<'investments'>
type Money = Pick<NeedLine, 'amountCents' | 'per' | 'from' | 'until' | 'indexed'> & {
  readonly remarks: readonly Remark[]
}

function money(row: TableRow<MoneyKey>): Money {
  const remarks = new Set<Remark>()
  const noted = <T>(key: MoneyKey, field: Field<Remarked<T>>): T | null => {
    const read = take(row, key, field, null)
    if (read?.remark) remarks.add(read.remark)
    return read === null ? null : read.value
  }
  const amountCents = noted('amount', amountField(row.value('amount'))) ?? 0
  const per = take(row, 'per', perField(row.value('per')), 'year')
  const from = noted('from', yearField(row.value('from')))
  const until = noted('until', untilField(row.value('until')))
  const indexed = take(row, 'indexed', yesNoField(row.value('indexed'), false), false)
  if (from === null) return { amountCents, per, from: 0, until, indexed, remarks: [] }
  const period = checkPeriod({ from, until })
  if (!period.ok) take(row, 'until', typed(period.problem), null)
  // One-off money falls in the year it starts.
  return per === 'once'
    ? { amountCents, per, from, until: from, indexed: false, remarks: [...remarks] }
    : { amountCents, per, from, until, indexed, remarks: [...remarks] }
}

/** A row too many says so once, at the first that does not fit. */
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

function text<K extends string>(row: TableRow<K>, key: K, field: TextField, max: number): string {
  return take(row, key, textField(row.value(key), field, max), '')
}

function requiredText<K extends string>(row: TableRow<K>, key: K, field: TextField, max: number): string {
  if (sheetText(row.value(key)) === '') row.fault(key, { kind: 'empty' } satisfies SheetFault)
  return text(row, key, field, max)
}

/** A fault is told, and reading goes on with a stand-in that nobody uses: with any fault the whole is refused. */
function take<K extends string, T, S>(row: TableRow<K>, key: K, field: Field<T>, standIn: S): T | S {
  if (field.ok) return field.value
  row.fault(key, field.problem)
  return standIn
}
