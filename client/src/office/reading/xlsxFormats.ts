// What the number formats of an Excel file say about its figures: a percentage, a date, or money that is not in
// euros. Format codes are in English notation in every file (ECMA-376 part 1, 18.8.30).

import type { OddValue } from '@draaitafel/shared/exchange/sheetRows.ts'
import { scanXml } from './scanXml.ts'

/** Null for a plain figure, or one in euros. */
export type FormatKind = { readonly odd: 'percentage' | 'date' } | { readonly odd: 'currency'; readonly sign: string }

const NONE: FormatKind | null = null
const EUROS = /^(?:€|eur|euro)$/i
const DAY_MS = 24 * 60 * 60 * 1000
/**
 * The day before the first day of a file's calendar. Before March 1900 Excel counts one day too many; we only need
 * years.
 */
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
/** 31 December 9999. */
const LAST_DAY = 2_958_465

/** By the number of its style, as cells refer to it. */
export function formatsOf(xml: string): (FormatKind | null)[] {
  const codes = new Map<number, string>()
  const styles: (FormatKind | null)[] = []
  let inCells = false
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) styles.push(kindOf(Number(attribute('numFmtId') ?? 0), codes))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

export function figureAs(format: FormatKind | null, value: number, isFrom1904: boolean): number | OddValue {
  if (format === null) return value
  if (format.odd === 'percentage') return { odd: 'percentage', value }
  if (format.odd === 'currency') return { odd: 'currency', value, sign: format.sign }
  if (value < 1 || value > LAST_DAY) return value
  const date = new Date((isFrom1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(value) * DAY_MS)
  return { odd: 'date', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function kindOf(id: number, codes: ReadonlyMap<number, string>): FormatKind | null {
  const code = codes.get(id)
  if (code !== undefined) return kindOfCode(code)
  // Built-in formats, which have no code in the file; the currency of 5–8 and 42–44 is that of the computer.
  if (id === 9 || id === 10) return { odd: 'percentage' }
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
  return isDate ? { odd: 'date' } : NONE
}

function kindOfCode(code: string): FormatKind | null {
  // [$€-413] and [$-413]: a sign, and a locale. Other words between [ ] are colours and conditions.
  for (const [, sign = ''] of code.matchAll(/\[\$([^\]-]+)[^\]]*\]/g)) {
    if (!EUROS.test(sign.trim())) return { odd: 'currency', sign: sign.trim() }
  }
  const foreign = /[$£¥]|USD|GBP|CHF/.exec(code.replace(/\[[^\]]*\]/g, ''))
  if (foreign) return { odd: 'currency', sign: foreign[0] }
  const bare = code.replace(/\[[^\]]*\]|"[^"]*"|[\\_*]./g, '').replace(/general|standaard/gi, '')
  if (bare.includes('%')) return { odd: 'percentage' }
  return /[dmyhs]/i.test(bare) ? { odd: 'date' } : NONE
}
