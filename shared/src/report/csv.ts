// The money of a plan as one CSV table that Dutch Excel opens with a double click: semicolons, a comma before the cents,
// a byte order mark, CRLF. One row per investment and one per cost, with what it comes to in each year.

import { oneLine } from '../base/text.ts'
import { certaintyWords } from '../copy/nl/certainties.ts'
import { csvWords, perWords, sheetHeads } from '../copy/nl/sheets.ts'
import { type Amount, amountInYear, yearsOf } from '../derive/amounts.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import { knobWords, sourceWords } from './workbookCells.ts'

const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'

export function csvText(plan: Plan): string {
  const { source, party, label, knob, certainty, amount, per, from, until } = sheetHeads.investments
  const years = yearsOf(plan.workshop)
  const head = [csvWords.kind, party, source, label, knob, certainty, amount, per, from, until].map(wordCell)
  const rows = [
    [...head, ...years.map(String)],
    ...plan.investments.map((one) => [
      csvWords.investment,
      ...[findParty(plan, one.party)?.name ?? '', sourceWords(one.source), one.label, knobWords(one.knob)].map(
        wordCell,
      ),
      certaintyWords(one),
      ...moneyCells(plan, one),
    ]),
    ...plan.needs.map((one) => [
      csvWords.need,
      ...['', '', one.label, knobWords(one.knob), ''].map(wordCell),
      ...moneyCells(plan, one),
    ]),
  ]
  return BYTE_ORDER_MARK + rows.map((cells) => cells.join(';') + LINE_END).join('')
}

function moneyCells({ workshop }: Plan, amount: Amount): string[] {
  const { amountCents, per, from, until } = amount
  const inYears = yearsOf(workshop).map((year) => amountInYear(amount, year, workshop))
  return [euros(amountCents), perWords[per], String(from), until === null ? '' : String(until), ...inYears.map(euros)]
}

/** '1250,50': without a sign or points, so that Excel takes it for a number. */
function euros(cents: number): string {
  const whole = String(Math.floor(cents / 100))
  return cents % 100 === 0 ? whole : `${whole},${String(cents % 100).padStart(2, '0')}`
}

/** Words of people. What Excel would take for a formula gets an apostrophe before it; that is shown. */
function wordCell(words: string): string {
  const line = oneLine(words)
  const safe = /^[=+\-@]/.test(line) ? `'${line}` : line
  return /[";]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
