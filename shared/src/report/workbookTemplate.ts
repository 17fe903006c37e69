// The spreadsheet in which parties, costs and investments are prepared. It has the headings that exchange/parseSheets
// reads, an example on each sheet, empty rows in the right format, and drop-down lists. It contains the parties of
// the plan, so that an investment can refer to them.

import { partyKindCopy } from '../copy/nl/partyKinds.ts'
import { partyNames } from '../copy/nl/sheetLines.ts'
import { perWords, sheetHeads, sheetNames, sheetWords } from '../copy/nl/sheets.ts'
import { templateCopy } from '../copy/nl/sheetTemplate.ts'
import { knobNumbers } from '../model/knobs.ts'
import { partyKindIds } from '../model/partyKinds.ts'
import { sourceNumbers } from '../model/sources.ts'
import { planLimits } from '../nouns/limits.ts'
import { certainties } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import type { Cell, CellFormat, Choices, Range, Row, Sheet, Workbook } from './workbook.ts'
import { knobWords, partyCells, rowOf, sheetOf, sourceWords, textCell } from './workbookCells.ts'

/** Least width of a column to write in, in characters. */
const ROOM = 14
const EMPTY_NEEDS = 60
const EMPTY_INVESTMENTS = 100
/** The heading and the example are above the rows to fill in. */
const FIRST_ROW = 3

const lists = {
  kinds: partyKindIds.map((kind) => partyKindCopy[kind].name),
  knobs: knobNumbers.map(knobWords),
  sources: sourceNumbers.map(sourceWords),
  pers: Object.values(perWords),
  certainties: [...certainties],
  yesNo: [sheetWords.yes, sheetWords.no],
} as const satisfies Record<string, readonly string[]>

type ListName = keyof typeof lists

export function templateWorkbook(plan: Plan, madeAt: string): Workbook {
  return {
    title: templateCopy.title,
    madeAt,
    language: 'nl',
    sheets: [readMeSheet(), partiesSheet(plan), needsSheet(plan), investmentsSheet(plan), listsSheet()],
  }
}

function readMeSheet(): Sheet {
  const rows = templateCopy.lines.map((line) => rowOf('plain', [textCell(line)]))
  return { ...sheetOf(sheetNames.readMe, [rowOf('head', [textCell(templateCopy.readMe)]), ...rows]), widths: [110] }
}

function partiesSheet(plan: Plan): Sheet {
  const names = partyNames(plan)
  const present = plan.parties.map((party) => rowOf('plain', partyCells(party, names)))
  const { party } = templateCopy.examples
  const example = {
    name: templateCopy.example(party),
    kind: partyKindCopy['lokale-partijen'].name,
    atTable: sheetWords.no,
  }
  const empty = Math.max(1, planLimits.parties - present.length)
  return filledIn('parties', textsOf('parties', example), present, empty, { kind: 'kinds', atTable: 'yesNo' })
}

function needsSheet({ workshop }: Plan): Sheet {
  const { need } = templateCopy.examples
  const example = {
    label: templateCopy.example(need),
    knob: knobWords(6),
    amount: 50_000,
    per: perWords.year,
    from: workshop.firstYear,
    indexed: sheetWords.yes,
  }
  const picks = { knob: 'knobs', per: 'pers', indexed: 'yesNo' } as const
  return filledIn('needs', textsOf('needs', example), [], EMPTY_NEEDS, picks)
}

function investmentsSheet({ workshop }: Plan): Sheet {
  const { party, need, investment, way } = templateCopy.examples
  const example = {
    source: sourceWords('I'),
    party,
    label: templateCopy.example(investment),
    knob: knobWords(6),
    need,
    amount: 25_000,
    per: perWords.year,
    from: workshop.firstYear,
    until: workshop.firstYear + 1,
    certainty: 'bespreken',
    way,
  }
  const picks = { source: 'sources', knob: 'knobs', per: 'pers', indexed: 'yesNo', certainty: 'certainties' } as const
  const sheet = filledIn('investments', textsOf('investments', example), [], EMPTY_INVESTMENTS, picks)
  const own = {
    party: { sheet: sheetNames.parties, column: 0, firstRow: FIRST_ROW, lastRow: FIRST_ROW + planLimits.parties - 1 },
    need: { sheet: sheetNames.needs, column: 0, firstRow: FIRST_ROW, lastRow: FIRST_ROW + EMPTY_NEEDS - 1 },
  }
  const choices = (['party', 'need'] as const).map((key) => choicesOf('investments', key, EMPTY_INVESTMENTS, own[key]))
  return { ...sheet, choices: [...sheet.choices, ...choices] }
}

function listsSheet(): Sheet {
  const names = Object.keys(lists) as ListName[]
  const length = Math.max(...names.map((name) => lists[name].length))
  const rows = Array.from({ length }, (_, at) =>
    rowOf(
      'plain',
      names.map((name) => textCell(lists[name][at] ?? '')),
    ),
  )
  const head = rowOf(
    'head',
    names.map((name) => textCell(templateCopy.lists[name])),
  )
  return sheetOf(sheetNames.lists, [head, ...rows])
}

type Noun = 'parties' | 'needs' | 'investments'

const formats: Readonly<Record<string, CellFormat>> = { amount: 'euro', from: 'year', until: 'year' }

function formatOfKey(key: string): CellFormat {
  return formats[key] ?? 'text'
}

function textsOf(noun: Noun, example: Readonly<Record<string, string | number>>): Row {
  const cells = Object.keys(sheetHeads[noun]).map((key): Cell => {
    const value = example[key]
    if (value === undefined) return { kind: 'empty', format: formatOfKey(key) }
    return typeof value === 'string' ? textCell(value) : { kind: 'number', value, format: formatOfKey(key) }
  })
  return rowOf('example', cells)
}

function filledIn(
  noun: Noun,
  example: Row,
  present: readonly Row[],
  empty: number,
  picks: Readonly<Record<string, ListName>>,
): Sheet {
  const keys = Object.keys(sheetHeads[noun])
  const blank = rowOf(
    'plain',
    keys.map((key): Cell => ({ kind: 'empty', format: formatOfKey(key) })),
  )
  const head = rowOf('head', Object.values(sheetHeads[noun]).map(textCell))
  const rows = [head, example, ...present, ...Array.from({ length: empty }, () => blank)]
  const choices = Object.entries(picks).map(([key, list]) =>
    choicesOf(noun, key, present.length + empty, {
      sheet: sheetNames.lists,
      column: Object.keys(lists).indexOf(list),
      firstRow: 2,
      lastRow: 1 + lists[list].length,
    }),
  )
  const sheet = sheetOf(sheetNames[noun], rows, noun === 'investments' ? 2 : 1)
  return { ...sheet, widths: sheet.widths.map((width) => Math.max(width, ROOM)), choices }
}

function choicesOf(noun: Noun, key: string, count: number, from: Range): Choices {
  const column = Object.keys(sheetHeads[noun]).indexOf(key)
  return { column, firstRow: FIRST_ROW, lastRow: FIRST_ROW + count - 1, from }
}
