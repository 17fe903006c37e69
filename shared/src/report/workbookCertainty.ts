// How the formulas of a workbook tell promised money from ideas, on the lines of Investeringen.

import { certaintyCopy } from '../copy/nl/certainties.ts'
import { certainties, isPromise } from '../nouns/promise.ts'
import { rangeText } from './workbook.ts'
import { investmentsRange, type WorkbookParts } from './workbookMoney.ts'

/** Promised or not, as a condition on the lines of Investeringen. */
export function isPromisedFormula(parts: WorkbookParts): string {
  return certaintyFormula(parts, '=', '+')
}

export function isIdeaFormula(parts: WorkbookParts): string {
  return certaintyFormula(parts, '<>', '*')
}

/** Rounded, because a sum of euros in floating point may be slightly off a whole cent. */
export function summed(condition: string, amounts: string): string {
  return `ROUND(SUMPRODUCT((${condition})*${amounts}),2)`
}

function certaintyFormula(parts: WorkbookParts, is: '=' | '<>', join: '+' | '*'): string {
  const certainty = rangeText(investmentsRange(parts, 'certainty'))
  const words = certainties.filter(isPromise).map((one) => certaintyCopy[one].name)
  return words.map((word) => `(${certainty}${is}"${word}")`).join(join)
}
