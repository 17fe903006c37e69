// The sheet Varianten: what lay side by side, a column for each: the knobs, the money per year and per party, and in words what
// differs from the first. Without the plans of the variants it has what this plan knows of them.

import { capital } from '../copy/nl/format.ts'
import { settingWords } from '../copy/nl/knobs.ts'
import { sheetNames } from '../copy/nl/sheets.ts'
import { formatTableName } from '../copy/nl/tables.ts'
import { variantDifferences, variantWords } from '../copy/nl/variants.ts'
import { choosingFrom, sideBySide, type Variant } from '../derive/variants.ts'
import { type KnobNumber, knobNumbers, type Setting } from '../model/knobs.ts'
import type { Plan } from '../plan/plan.ts'
import { settingsIn } from '../plan/tables.ts'
import { type Cell, type CellFormat, columnName, type Row, type Sheet } from './workbook.ts'
import { euroCell, knobWords, moneyFormula, rowOf, sheetOf, textCell } from './workbookCells.ts'

/** Null where nothing lay side by side. */
export function variantsSheet(plan: Plan, variants: readonly Variant[], format: CellFormat): Sheet | null {
  if (variants.length > 0) return sheetOf(sheetNames.variants, ofVariants(plan, variants, format), 1)
  const made = plan.tables.filter(({ moment }) => moment !== '')
  if (made.length === 0) return null
  const settings = made.map((table) => settingsIn(table.settings))
  const rows = [
    headRow(made.map(({ id, label }) => `${id}. ${formatTableName(label)}`)),
    ...knobNumbers.map((knob, at) =>
      knobRow(
        knob,
        settings.map((own) => own[at] ?? 0),
      ),
    ),
    rowOf('total', [textCell(variantWords.lackingAll), ...made.map((one) => euroCell(one.lackingCents, format))]),
    rowOf('plain', [textCell(variantWords.notFetched)]),
  ]
  return sheetOf(sheetNames.variants, rows, 1)
}

function ofVariants(plan: Plan, variants: readonly Variant[], format: CellFormat): Row[] {
  const { different, same, years, lackingCents, parties } = sideBySide(variants.map((one) => one.plan))
  const { chosen } = choosingFrom(variants, plan.picks)
  const ofKnobs = [...different, ...same].toSorted((one, other) => one.knob - other.knob)
  const knobs = ofKnobs.map(({ knob, settings }) => knobRow(knob, settings, chosen.get(knob)?.setting))
  const firstYear = 1 + knobs.length + 1
  const lastYear = firstYear + years.length - 1
  const money = (words: string, cents: readonly number[]) =>
    rowOf('plain', [textCell(words), ...cents.map((one) => euroCell(one, format))])
  const sum = (at: number): string => {
    const column = columnName(1 + at)
    return `ROUND(SUM(${column}${firstYear}:${column}${lastYear}),2)`
  }
  return [
    headRow([...variants.map(({ letter, label }) => `${letter}. ${capital(label)}`), variantWords.chosen]),
    ...knobs,
    ...years.map((year) => money(variantWords.lackingIn(year.year), year.lackingCents)),
    rowOf('total', [
      textCell(variantWords.lackingAll),
      ...lackingCents.map((cents, at) => moneyFormula(sum(at), cents, format)),
    ]),
    ...parties.map(({ name, promisedCents }) => money(variantWords.promised(name), promisedCents)),
    ...parties
      .filter(({ ideaCents }) => ideaCents.some((cents) => cents > 0))
      .map(({ name, ideaCents }) => money(variantWords.idea(name), ideaCents)),
    ...differenceRows(variants),
  ]
}

/** Of each variant a list below its name; the first is what the others are compared with. */
function differenceRows([first, ...others]: readonly Variant[]): Row[] {
  if (!first) return []
  const found = others.map(({ plan }) => variantDifferences(first.plan, plan))
  const columns = found.map((lines) => (lines.length > 0 ? lines : [variantWords.nothing]))
  const rows = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: rows }, (_, at) =>
    rowOf('plain', [
      textCell(at === 0 ? variantWords.differs(first.letter) : ''),
      textCell(''),
      ...columns.map((lines) => textCell(lines[at] ?? '')),
    ]),
  )
}

function headRow(names: readonly string[]): Row {
  return rowOf('head', [variantWords.knob, ...names].map(textCell))
}

function knobRow(knob: KnobNumber, settings: readonly Setting[], chosen?: Setting): Row {
  const words: Cell[] = settings.map((setting) => textCell(settingWords[setting]))
  return rowOf('plain', [
    textCell(knobWords(knob)),
    ...words,
    ...(chosen === undefined ? [] : [textCell(settingWords[chosen])]),
  ])
}
