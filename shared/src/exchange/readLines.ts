// The rows of a filled-in sheet as lines of a plan. A fault is reported at its cell, and reading goes on with a
// placeholder.

import type { TextField } from '../base/problem.ts'
import type { SheetFault } from '../base/sheetProblem.ts'
import { checkPeriod } from '../base/years.ts'
import type { HeadsOf } from '../copy/nl/sheets.ts'
import { planLimits } from '../nouns/limits.ts'
import { type ProfilePart, profileParts } from '../nouns/party.ts'
import { nothingWeighed } from '../nouns/weighing.ts'
import type { Plan } from '../plan/plan.ts'
import { partyDiffers } from './lineLikeness.ts'
import type { InvestmentLine, LineRead, NeedLine, PartyLine } from './linesRead.ts'
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
import { sheetKey, sheetText } from './sheetRows.ts'
import type { Table, TableRow } from './sheetTable.ts'

/** `ids` grows along the way: investments may refer to parties of the file too. */
export function readParties(
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

export function readNeed(row: TableRow<HeadsOf<'needs'>>, id: string): LineRead<NeedLine> {
  const { remarks, ...amount } = money(row)
  return lineOf<NeedLine>(row, remarks, {
    id,
    knob: take(row, 'knob', knobField(row.value('knob')), null),
    label: requiredText(row, 'label', 'label', planLimits.labelLength),
    ...amount,
    effort: null,
  })
}

export function readInvestment(
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
    // The sheet has no columns for it.
    ...nothingWeighed,
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
  const often = perField(row.value('per'))
  const amountCents = noted('amount', amountField(row.value('amount'), often.ok && often.value === 'year')) ?? 0
  const per = take(row, 'per', often, 'year')
  const from = noted('from', yearField(row.value('from')))
  const until = noted('until', untilField(row.value('until')))
  const indexed = take(row, 'indexed', yesNoField(row.value('indexed'), false), false)
  if (from === null) return { amountCents, per, from: 0, until, indexed, remarks: [] }
  const period = checkPeriod({ from, until })
  if (!period.ok) take(row, 'until', typed(period.problem), null)
  // One-off money is paid in the year it starts.
  return per === 'once'
    ? { amountCents, per, from, until: from, indexed: false, remarks: [...remarks] }
    : { amountCents, per, from, until, indexed, remarks: [...remarks] }
}

function text<K extends string>(row: TableRow<K>, key: K, field: TextField, max: number): string {
  return take(row, key, textField(row.value(key), field, max), '')
}

function requiredText<K extends string>(row: TableRow<K>, key: K, field: TextField, max: number): string {
  if (sheetText(row.value(key)) === '') row.fault(key, { kind: 'empty' } satisfies SheetFault)
  return text(row, key, field, max)
}

/** Records a fault and goes on with a placeholder: with any fault the whole file is refused. */
function take<K extends string, T, S>(row: TableRow<K>, key: K, field: Field<T>, standIn: S): T | S {
  if (field.ok) return field.value
  row.fault(key, field.problem)
  return standIn
}
