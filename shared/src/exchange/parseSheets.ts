// A filled-in spreadsheet → the parties, costs and investments to add to a plan, or everything that is wrong with it, each
// with its sheet, row and column. Never throws, and changes nothing: bringing it in is the action plan.add.
// Sheets that go with our own files and hold nothing to add (Per jaar, Lees mij …) are passed over.

import { newId } from '../base/ids.ts'
import type { TextField } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { SheetFault, SheetProblem } from '../base/sheetProblem.ts'
import { checkPeriod } from '../base/years.ts'
import { type HeadsOf, sheetHeads, sheetNames } from '../copy/nl/sheets.ts'
import { linesIn, type PlanAddition } from '../plan/addition.ts'
import type { Investment } from '../plan/investment.ts'
import { planLimits } from '../plan/limits.ts'
import type { Need } from '../plan/need.ts'
import type { Party, ProfilePart } from '../plan/party.ts'
import type { Plan } from '../plan/plan.ts'
import {
  amountField,
  certaintyField,
  type Field,
  knobField,
  named,
  partyKindField,
  perField,
  sourceField,
  textField,
  typed,
  untilField,
  yearField,
  yesNoField,
} from './sheetFields.ts'
import { type SheetRows, sheetKey, sheetText } from './sheetRows.ts'
import { hasHeads, readTable, type Table, type TableRow } from './sheetTable.ts'

export interface LinesRead {
  readonly addition: PlanAddition
  /** Parties of the file that are in the plan already, by their name. */
  readonly known: number
  readonly examples: number
}

type Noun = 'parties' | 'needs' | 'investments'

const required: { readonly [N in Noun]: readonly HeadsOf<N>[] } = {
  parties: ['name', 'kind'],
  needs: ['label', 'amount', 'per', 'from'],
  investments: ['source', 'party', 'amount', 'per', 'from'],
}

/** In the order in which a table without a name is tried: the most heads first. */
const nouns = ['investments', 'needs', 'parties'] as const

export function parseSheets(
  sheets: readonly SheetRows[],
  plan: Pick<Plan, Noun>,
  makeId: () => string = newId,
): Result<LinesRead, readonly SheetProblem[]> {
  const problems: SheetProblem[] = []
  const found = sortedOut(sheets, problems)
  const tableOf = <K extends string>(
    noun: Noun,
    heads: Readonly<Record<K, string>>,
    wanted: readonly K[],
  ): Table<K> => {
    const sheet = found.get(noun)
    return (sheet && readTable(sheet, heads, wanted, problems)) ?? { rows: [], examples: 0 }
  }
  const tables = {
    parties: tableOf('parties', sheetHeads.parties, required.parties),
    needs: tableOf('needs', sheetHeads.needs, required.needs),
    investments: tableOf('investments', sheetHeads.investments, required.investments),
  }

  const partyIds = new Map(plan.parties.map(({ id, name }) => [sheetKey(name), id]))
  const { parties, known } = readParties(tables.parties.rows, partyIds, makeId)
  const needs = tables.needs.rows.map((row) => readNeed(row, makeId()))
  // The first of a name counts, and those of the file before those of the plan.
  const needIds = new Map([...needs, ...plan.needs].toReversed().map(({ id, label }) => [sheetKey(label), id]))
  const investments = tables.investments.rows.map((row) => readInvestment(row, makeId(), partyIds, needIds))

  full(tables.parties.rows, parties.length, planLimits.parties - plan.parties.length, planLimits.parties)
  full(tables.needs.rows, needs.length, planLimits.needs - plan.needs.length, planLimits.needs)
  full(
    tables.investments.rows,
    investments.length,
    planLimits.investments - plan.investments.length,
    planLimits.investments,
  )
  const addition = { parties, needs, investments }
  const examples = tables.parties.examples + tables.needs.examples + tables.investments.examples
  if (problems.length === 0 && linesIn(addition) === 0) {
    const kind = examples > 0 && known === 0 ? 'onlyExamples' : 'nothing'
    problems.push({ sheet: '', row: null, column: null, fault: { kind } })
  }
  return problems.length > 0 ? refused(problems) : accepted({ addition, known, examples })
}

/** Which sheet is which, by its name or, without one, by its heads. */
function sortedOut(sheets: readonly SheetRows[], problems: SheetProblem[]): Map<Noun, SheetRows> {
  const found = new Map<Noun, SheetRows>()
  const passedOver = new Set(Object.values(sheetNames).map(sheetKey))
  for (const sheet of sheets) {
    if (sheet.rows.length === 0) continue
    const tell = (kind: 'unknownTable' | 'unknownSheet' | 'doubleSheet') =>
      problems.push({ sheet: sheet.name, row: null, column: null, fault: { kind } })
    const isNamed = sheet.name !== ''
    const noun = nouns.find((one) =>
      isNamed
        ? sheetKey(sheet.name) === sheetKey(sheetNames[one])
        : hasHeads(
            sheet,
            required[one].map((key) => (sheetHeads[one] as Readonly<Record<string, string>>)[key] ?? ''),
          ),
    )
    if (noun && !found.has(noun)) found.set(noun, isNamed ? sheet : { ...sheet, name: sheetNames[noun] })
    else if (noun) tell('doubleSheet')
    else if (!passedOver.has(sheetKey(sheet.name))) tell(isNamed ? 'unknownSheet' : 'unknownTable')
  }
  return found
}

/** `ids` grows along: investments find parties of the file in it too. */
function readParties(
  rows: readonly TableRow<HeadsOf<'parties'>>[],
  ids: Map<string, string>,
  makeId: () => string,
): { readonly parties: PlanAddition['parties']; readonly known: number } {
  const parties: Omit<Party, 'order'>[] = []
  const rowOfName = new Map<string, number>()
  let known = 0
  for (const row of rows) {
    const name = requiredText(row, 'name', 'name', planLimits.nameLength)
    const key = sheetKey(name)
    const before = rowOfName.get(key)
    if (key !== '' && before !== undefined) row.fault('name', { kind: 'doubleParty', name, row: before })
    rowOfName.set(key, before ?? row.row)
    if (before === undefined && ids.has(key)) {
      known += 1
      continue
    }
    const said = (part: ProfilePart) => text(row, part, 'profile', planLimits.profileLength)
    const party = {
      id: makeId(),
      kind: take(row, 'kind', partyKindField(row.value('kind')), 'externe-partij'),
      name,
      atTable: take(row, 'atTable', yesNoField(row.value('atTable'), true), true),
      ...{ interest: said('interest'), room: said('room'), limit: said('limit') },
    }
    ids.set(key, party.id)
    parties.push(party)
  }
  return { parties, known }
}

function readNeed(row: TableRow<HeadsOf<'needs'>>, id: string): Omit<Need, 'order'> {
  return {
    id,
    knob: take(row, 'knob', knobField(row.value('knob')), null),
    label: requiredText(row, 'label', 'label', planLimits.labelLength),
    ...money(row),
    effort: null,
  }
}

function readInvestment(
  row: TableRow<HeadsOf<'investments'>>,
  id: string,
  partyIds: ReadonlyMap<string, string>,
  needIds: ReadonlyMap<string, string>,
): Omit<Investment, 'order'> {
  const need = row.value('need')
  return {
    id,
    source: take(row, 'source', sourceField(row.value('source')), 'I'),
    party: take(row, 'party', named(partyIds, 'party', row.value('party')), ''),
    label: text(row, 'label', 'label', planLimits.labelLength),
    knob: take(row, 'knob', knobField(row.value('knob')), null),
    need: sheetText(need) === '' ? null : take(row, 'need', named(needIds, 'need', need), null),
    ...money(row),
    effort: null,
    certainty: take(row, 'certainty', certaintyField(row.value('certainty')), 'idee'),
    way: text(row, 'way', 'way', planLimits.wayLength),
    note: text(row, 'note', 'note', planLimits.wayLength),
  }
}

type MoneyKey = HeadsOf<'needs'> & HeadsOf<'investments'>

function money(row: TableRow<MoneyKey>): Pick<Need, 'amountCents' | 'per' | 'from' | 'until' | 'indexed'> {
  const amountCents = take(row, 'amount', amountField(row.value('amount')), 0)
  const per = take(row, 'per', perField(row.value('per')), 'year')
  const from = take(row, 'from', yearField(row.value('from')), null)
  const until = take(row, 'until', untilField(row.value('until')), null)
  const indexed = take(row, 'indexed', yesNoField(row.value('indexed'), false), false)
  if (from === null) return { amountCents, per, from: 0, until, indexed }
  const period = checkPeriod({ from, until })
  if (!period.ok) take(row, 'until', typed(period.problem), null)
  // One-off money falls in the year it starts.
  return per === 'once'
    ? { amountCents, per, from, until: from, indexed: false }
    : { amountCents, per, from, until, indexed }
}

/** A row too many says so once, at the first that does not fit. */
function full(rows: readonly TableRow<never>[], count: number, room: number, max: number): void {
  if (count > room) rows[rows.length - (count - room)]?.fault(null, { kind: 'tooMany', max })
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
