// The sheet about where the value lands: every investment with the domain that pays, the one where its value lands, what people
// said of whether it weighs up, and all years together as a formula over the sheet Investeringen.

import { domainCopy, landingSheetHeads, weighingAnswerCopy } from '../copy/nl/landing.ts'
import { sheetNames } from '../copy/nl/sheets.ts'
import { sumOverYears, yearsOf } from '../derive/amounts.ts'
import { domainOfPayer } from '../model/payerDomains.ts'
import { weighingParts } from '../nouns/weighing.ts'
import { findParty } from '../plan/plan.ts'
import { type Cell, rangeText, type Sheet } from './workbook.ts'
import { moneyFormula, rowOf, sheetOf, sourceWords, textCell } from './workbookCells.ts'
import { type WorkbookParts, yearRange } from './workbookMoney.ts'

export function landingSheet(parts: WorkbookParts): Sheet {
  const { plan, names, format } = parts
  const lastYear = yearsOf(plan.workshop).length - 1
  const rows = plan.investments.map((investment, at): Cell[] => {
    const { source, party, label, lands } = investment
    const kind = findParty(plan, party)?.kind
    const cellOf = (year: number) => {
      const all = yearRange(parts, 'investments', year)
      return rangeText({ ...all, firstRow: all.firstRow + at, lastRow: all.firstRow + at })
    }
    const years = Array.from({ length: lastYear + 1 }, (_, year) => cellOf(year)).join('+')
    return [
      textCell(names.get(party) ?? ''),
      textCell(kind ? domainCopy[domainOfPayer[kind]] : ''),
      textCell(sourceWords(source)),
      textCell(label),
      textCell(lands === null ? '' : domainCopy[lands]),
      moneyFormula(`ROUND(${years},2)`, sumOverYears([investment], plan.workshop), format),
      ...weighingParts.map((part) => {
        const answer = investment[part]
        return textCell(answer === null ? '' : weighingAnswerCopy[answer])
      }),
    ]
  })
  return sheetOf(
    sheetNames.landing,
    [rowOf('head', landingSheetHeads.map(textCell)), ...rows.map((cells) => rowOf('plain', cells))],
    1,
  )
}
