// A number of fte or hours as people type it: '0,5', '0.5', '1/2', '½' or '1½'. Whole hundredths, so that sums stay exact.

import type { Problem } from './problem.ts'
import { accepted, type Result, refused } from './result.ts'

const FRACTIONS: Readonly<Record<string, number>> = { '¼': 25, '½': 50, '¾': 75, '1/4': 25, '1/2': 50, '3/4': 75 }
const DECIMAL = /^(\d{1,6})(?:[.,](\d{1,2}))?$/
const WITH_FRACTION = /^(\d{0,6})\s*(¼|½|¾|1\/4|1\/2|3\/4)$/

export function parseQuantity(text: string, maxHundredths: number): Result<number, Problem> {
  const bare = text.replace(/\s*(fte|uur|uren)$/i, '').trim()
  const hundredths = readDecimal(bare) ?? readFraction(bare)
  if (hundredths === null) return refused({ kind: 'quantity.notANumber', text: bare.slice(0, 40) })
  return hundredths > maxHundredths
    ? refused({ kind: 'quantity.outOfRange', max: maxHundredths / 100 })
    : accepted(hundredths)
}

function readDecimal(text: string): number | null {
  const match = DECIMAL.exec(text)
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null
}

/** '11/2' may be eleven halves or one and a half: a whole number before '1/2' needs a space. */
function readFraction(text: string): number | null {
  const match = WITH_FRACTION.exec(text)
  const fraction = FRACTIONS[match?.[2] ?? '']
  if (!match || fraction === undefined) return null
  const [, whole = '', part = ''] = match
  if (whole !== '' && part.includes('/') && !/\s/.test(text)) return null
  return Number(whole) * 100 + fraction
}
