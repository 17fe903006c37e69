// The sheets without formulas: the shared vision, parties, volunteers' hours, agreements, and about the file itself.

import { adoptionCopy } from '../copy/nl/adoptionReport.ts'
import { formatMoment, formatPercent, formatPeriod } from '../copy/nl/format.ts'
import { lookBackHead } from '../copy/nl/lookBackReport.ts'
import { ownLinksHeads } from '../copy/nl/ownLinks.ts'
import { reportCaptions, reportHeads, reportSentences, reportTitles, versionSentence } from '../copy/nl/report.ts'
import { resultsCopy } from '../copy/nl/resultsReport.ts'
import { risksHeads } from '../copy/nl/risks.ts'
import { placeHeads, sheetHeads, sheetNames, sheetWords } from '../copy/nl/sheets.ts'
import { visionWords } from '../copy/nl/vision.ts'
import { MODEL_VERSION } from '../model/modelVersion.ts'
import type { Plan } from '../plan/plan.ts'
import { adoptionRows } from './adoptionChapter.ts'
import { agreementRows } from './agreementChapters.ts'
import { lookBackRows } from './lookBackChapter.ts'
import { ownLinkRows } from './ownLinks.ts'
import { ideaRows, obstacleRows, scanRows, socialBaseRows } from './placeChapter.ts'
import { remarkRows } from './remarksChapter.ts'
import type { ReportFacts } from './reportFacts.ts'
import { resultRows } from './resultsChapter.ts'
import { riskRows } from './risksChapter.ts'
import { statusOf } from './status.ts'
import type { Cell, Sheet } from './workbook.ts'
import { knobWords, partyCells, rowOf, sheetOf, textCell, yearCell } from './workbookCells.ts'

/** This cell has what 10.000 becomes in a year, if prices rise. */
export const FACTOR_CELL = `${sheetNames.about}!$B$3`

/** The first thing one sees in the file; null when nobody wrote one. */
export function visionSheet(plan: Plan): Sheet | null {
  const words = visionWords(plan)
  if (words === '') return null
  return { ...tableSheet(sheetNames.vision, [sheetNames.vision], [[textCell(words)]]), widths: [110] }
}

export function partiesSheet({ parties }: Plan, names: ReadonlyMap<string, string>): Sheet {
  const rows = parties.map((party) => partyCells(party, names))
  return tableSheet(sheetNames.parties, Object.values(sheetHeads.parties), rows)
}

export function volunteeringSheet({ volunteering }: Plan, names: ReadonlyMap<string, string>): Sheet {
  const rows = volunteering.map(({ party, label, knob, hoursPerYear, from, until }): Cell[] => [
    textCell(names.get(party) ?? ''),
    textCell(label),
    textCell(knobWords(knob)),
    { kind: 'number', value: hoursPerYear, format: 'count' },
    yearCell(from),
    yearCell(until),
  ])
  return tableSheet(sheetNames.volunteering, Object.values(sheetHeads.volunteering), rows)
}

export function agreementsSheet(plan: Plan): Sheet {
  return tableSheet(
    sheetNames.agreements,
    reportHeads.agreements,
    agreementRows(plan).map((row) => row.map(textCell)),
  )
}

/** Null when no party was asked to adopt the plan. */
export function adoptionSheet(plan: Plan): Sheet | null {
  const rows = adoptionRows(plan)
  return rows.length === 0
    ? null
    : tableSheet(
        sheetNames.adoption,
        adoptionCopy.head,
        rows.map((row) => row.map(textCell)),
      )
}

/** Null for a plan that no other came before. */
export function lookBackSheet(plan: Plan): Sheet | null {
  const rows = lookBackRows(plan)
  return rows.length === 0
    ? null
    : tableSheet(
        sheetNames.lookBack,
        lookBackHead,
        rows.map((row) => row.map(textCell)),
      )
}

/** Null while nobody said whether anything came. */
export function resultsSheet(plan: Plan): Sheet | null {
  const rows = resultRows(plan).map((row) => row.map(textCell))
  return rows.length === 0 ? null : tableSheet(sheetNames.results, resultsCopy.sheetHead, rows)
}

/** Null when nothing is known of the place; `rows`: as in the report. */
export function placeSheet(plan: Plan): Sheet | null {
  const kinds = [
    [
      reportCaptions.socialBase,
      socialBaseRows(plan).map(([topic, answer, note, from]) => [topic, answer, note, from, '']),
    ],
    [
      reportCaptions.obstacles,
      obstacleRows(plan).map(([topic, answer, note, , from]) => [topic, answer, note, from, '']),
    ],
    [reportCaptions.scan, scanRows(plan).map(([topic, note, from, remark]) => [topic, '', note, from, remark])],
  ] as const
  const rows = kinds.flatMap(([kind, lines]) =>
    lines.map((line) => [kind, ...line].map((words = '') => textCell(words))),
  )
  return rows.length === 0 ? null : tableSheet(sheetNames.place, placeHeads, rows)
}

export function ideasSheet(plan: Plan): Sheet | null {
  const rows = ideaRows(plan).map((row) => row.map(textCell))
  return rows.length === 0 ? null : tableSheet(sheetNames.ideas, reportHeads.ideas, rows)
}

/** Null while nothing was said of the five bottlenecks. */
export function risksSheet(plan: Plan): Sheet | null {
  const rows = riskRows(plan).map((row) => row.map(textCell))
  return rows.length === 0 ? null : tableSheet(sheetNames.risks, risksHeads, rows)
}

/** Null when the table added no link of its own. */
export function ownLinksSheet(plan: Plan): Sheet | null {
  const rows = ownLinkRows(plan).map((row) => row.map(textCell))
  return rows.length === 0 ? null : tableSheet(sheetNames.ownLinks, ownLinksHeads, rows)
}

/** Null when no reader remarked anything. */
export function remarksSheet(plan: Plan): Sheet | null {
  const rows = remarkRows(plan).map((row) => row.map(textCell))
  return rows.length === 0 ? null : tableSheet(sheetNames.remarks, reportHeads.remarks, rows)
}

export function aboutSheet(plan: Plan, { madeAt, productVersion }: ReportFacts): Sheet {
  const { title, place, firstYear, lastYear, exampleAmounts, indexation } = plan.workshop
  const said = (name: string, words: string): Cell[] => [textCell(name), textCell(words)]
  // First, so that FACTOR_CELL is at its fixed address.
  const rise: Cell[][] =
    indexation === 0
      ? []
      : [
          [textCell(sheetWords.rise), { kind: 'number', value: indexation / 10_000, format: 'percent' }],
          [
            textCell(sheetWords.factor),
            { kind: 'formula', formula: 'ROUND(10000*(1+B2),0)', value: 10_000 + indexation, format: 'count' },
          ],
        ]
  const rows = [
    ...rise,
    said(sheetWords.title, title.trim() || reportTitles.untitled),
    ...(place.trim() === '' ? [] : [said(sheetWords.place, place)]),
    said(sheetWords.state, statusOf(plan, madeAt)),
    said(sheetWords.made, formatMoment(madeAt)),
    said(sheetWords.years, formatPeriod(firstYear, lastYear)),
    ...(indexation === 0 ? [said(sheetWords.rise, formatPercent(0))] : []),
    said(sheetWords.use, sheetWords.useSentence),
    said(sheetWords.adding, sheetWords.addSentence),
    said(sheetNames.volunteering, sheetWords.hoursSentence),
    ...(exampleAmounts ? [said(sheetWords.amounts, reportSentences.exampleAmounts)] : []),
    said(sheetWords.remark, reportSentences.neverPrediction),
    said(sheetWords.versions, versionSentence(MODEL_VERSION, productVersion)),
  ]
  const sheet = tableSheet(sheetNames.about, [sheetWords.about, ''], rows)
  return { ...sheet, widths: [30, 80] }
}

function tableSheet(name: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): Sheet {
  return sheetOf(name, [rowOf('head', heads.map(textCell)), ...rows.map((cells) => rowOf('plain', cells))])
}
