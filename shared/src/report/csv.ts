// The money of a plan as one CSV table that Dutch Excel opens with a double click: semicolons, decimal commas, a byte
// order mark, CRLF. One row per investment and one per cost, with its amount in each year. It can be read back
// (exchange/sortSheets.ts).

import { certaintyWords } from '../copy/nl/certainties.ts'
import { partyKindCopy } from '../copy/nl/partyKinds.ts'
import { partyNames, sheetLine } from '../copy/nl/sheetLines.ts'
import { csvWords, perWords, sheetHeads, sheetWords } from '../copy/nl/sheets.ts'
import { type Amount, amountInYear, yearsOf } from '../derive/amounts.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import { knobWords, sourceWords } from './workbookCells.ts'

const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'

export function csvText(plan: Plan): string {
  const { source, party, label, knob, certainty, amount, per, from, until, indexed, need, way, note } =
    sheetHeads.investments
  const years = yearsOf(plan.workshop)
  const names = partyNames(plan)
  const needLabels = new Map(plan.needs.map(({ id, label: name }) => [id, name]))
  const head = [csvWords.kind, party, source, label, knob, certainty, amount, per, from, until, indexed]
  const rows = [
    [...[...head, need, way, note, csvWords.partyKind].map(wordCell), ...years.map(String)],
    ...plan.investments.map((one) => [
      csvWords.investment,
      ...[names.get(one.party) ?? '', sourceWords(one.source), one.label, knobWords(one.knob)].map(wordCell),
      certaintyWords(one),
      ...moneyCells(one),
      ...[needLabels.get(one.need ?? '') ?? '', one.way, one.note, kindWords(plan, one.party)].map(wordCell),
      ...inYears(plan, one),
    ]),
    ...plan.needs.map((one) => [
      csvWords.need,
      ...['', '', one.label, knobWords(one.knob), ''].map(wordCell),
      ...moneyCells(one),
      ...['', '', '', ''],
      ...inYears(plan, one),
    ]),
  ]
  return BYTE_ORDER_MARK + rows.map((cells) => cells.join(';') + LINE_END).join('')
}

function kindWords(plan: Plan, party: string): string {
  const found = findParty(plan, party)
  return found ? partyKindCopy[found.kind].name : ''
}

function moneyCells({ amountCents, per, from, until, indexed }: Amount): string[] {
  const rises = indexed ? sheetWords.yes : sheetWords.no
  return [euros(amountCents), perWords[per], String(from), until === null ? '' : String(until), rises]
}

function inYears({ workshop }: Plan, amount: Amount): string[] {
  return yearsOf(workshop).map((year) => euros(amountInYear(amount, year, workshop)))
}

/** '1250,50': without currency sign or thousands separators, so that Excel treats it as a number. */
function euros(cents: number): string {
  const whole = String(Math.floor(cents / 100))
  return cents % 100 === 0 ? whole : `${whole},${String(cents % 100).padStart(2, '0')}`
}

/**
 * People's words. Anything that Excel would read as a formula gets an apostrophe before it; reading removes that
 * again.
 */
function wordCell(words: string): string {
  const line = sheetLine(words)
  const safe = /^'*[=+\-@]/.test(line) ? `'${line}` : line
  return /[";]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
