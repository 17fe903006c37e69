// The sheets of several plans without money: where each knob stands in each plan, and what the file is about.

import { formatMoment, formatPeriod } from '../copy/nl/format.ts'
import { overPlansDoubts, overPlansSentences, settingOverWords, shutWord } from '../copy/nl/overPlans.ts'
import { overPlansSheetNames as sheetsNamed, overPlansSheetWords as words } from '../copy/nl/overPlansSheets.ts'
import { reportSentences, versionSentence } from '../copy/nl/report.ts'
import { sheetWords } from '../copy/nl/sheets.ts'
import type { OverPlans, PlanBeside } from '../derive/overPlans.ts'
import { MODEL_VERSION } from '../model/modelVersion.ts'
import type { ReportFacts } from './reportFacts.ts'
import type { Sheet } from './workbook.ts'
import { knobWords, rowOf, sheetOf, textCell } from './workbookCells.ts'

export function overPlansKnobs({ knobs }: OverPlans, names: readonly string[]): Sheet {
  const head = rowOf('head', [words.knob, ...names, words.shutEverywhere].map(textCell))
  const rows = knobs.map((knob) =>
    rowOf('plain', [
      textCell(knobWords(knob.number)),
      ...knob.settings.map((setting) => textCell(settingOverWords(setting))),
      textCell(shutWord(knob) ?? sheetWords.no),
    ]),
  )
  return sheetOf(sheetsNamed.knobs, [head, ...rows], 1)
}

export function overPlansAbout(
  over: OverPlans,
  beside: readonly PlanBeside[],
  names: readonly string[],
  { madeAt, productVersion }: ReportFacts,
): Sheet {
  const plans = beside.map(({ plan }, at) => {
    const { firstYear, lastYear, place } = plan.workshop
    return [names[at] ?? '', place.trim(), formatPeriod(firstYear, lastYear)].filter(Boolean).join(', ')
  })
  const said = (name: string, some: readonly string[]) =>
    some.map((one, at) => rowOf('plain', [textCell(at === 0 ? name : ''), textCell(one)]))
  const rows = [
    ...said(words.plans, plans),
    ...said(words.said, overPlansSentences(over, names)),
    ...said(words.doubts, overPlansDoubts(over, names)),
    ...said(sheetWords.use, [words.workSentence]),
    ...said(sheetWords.remark, [reportSentences.neverPrediction]),
    ...said(sheetWords.made, [formatMoment(madeAt)]),
    ...said(sheetWords.versions, [versionSentence(MODEL_VERSION, productVersion)]),
  ]
  const sheet = sheetOf(sheetsNamed.about, [rowOf('head', [words.about, ''].map(textCell)), ...rows])
  return { ...sheet, widths: [30, 80] }
}
