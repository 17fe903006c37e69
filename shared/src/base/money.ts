// Money as whole cents. Sums stay exact as long as every amount is within MAX_AMOUNT_CENTS.
// Rules of Dutch notation: point for thousands, comma for cents.

import type { Problem } from './problem.ts'
import { accepted, type Result, refused } from './result.ts'

/** € 1 milliard: far above any project, far below where integers stop being exact. */
export const MAX_AMOUNT_CENTS = 100_000_000_000

export const pers = ['year', 'once'] as const
/** How often an amount is paid. */
export type Per = (typeof pers)[number]

export const amountRange = { min: 0, max: MAX_AMOUNT_CENTS } as const

export function isAmountCents(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_AMOUNT_CENTS
}

/**
 * Whole cents of euros as a spreadsheet or a person gives them, rounded like Excel: using the fifteen digits it
 * shows, half up.
 */
export function centsOfEuros(euros: number): number {
  return Math.round(Number((euros * 100).toPrecision(15)))
}

/** Was there more than these whole cents? Far above any floating-point error. */
export function losesPart(euros: number, cents: number): boolean {
  return Math.abs(euros * 100 - cents) > 1e-4
}

// "50.000", "50000", "€ 50.000,-", "1.250,5". A point groups thousands only when three digits follow it.
const DUTCH_AMOUNT = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+)|[.,][-–—=]{0,2})?$/
// "1,250" is a thousand in English, but one and a quarter in Dutch.
const THOUSAND_OR_CENTS = /^[1-9]\d{0,2},\d{3}$/
const CURRENCY_NAME = "(?:€|EUR|euro['’]?s?)"
const EURO_BEFORE = new RegExp(`^${CURRENCY_NAME}`, 'i')
const EURO_BEHIND = new RegExp(`${CURRENCY_NAME}$`, 'i')
const OTHER_CURRENCY = /^(?:[$£¥]|USD|GBP|CHF)\d|\d(?:[$£¥]|USD|GBP|CHF|dollars?|ponden)$/i
const TIMES = /^([\d.,]+|\d*[½¼¾])(k|duizend|ton|mln\.?|mio\.?|miljoen|mld\.?|miljard)$/i
const fractions: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' }
const PER_YEAR = /(?:(?:\/|per)(?:jaar|jr\.?|j\.?)|p[./]?j\.?|jaarlijks)$/i

const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  duizend: 1e3,
  ton: 1e5,
  mln: 1e6,
  mio: 1e6,
  miljoen: 1e6,
  mld: 1e9,
  miljard: 1e9,
}

/**
 * A typed amount in euros → cents. What can be read in two ways is refused, never guessed. `isPerYear`: the amount is
 * known to be per year, so that "per jaar" after it changes nothing.
 */
export function parseAmount(text: string, isPerYear = false): Result<number, Problem> {
  const read = readAmount(text, isPerYear)
  return read.ok ? accepted(read.value.cents) : read
}

export interface AmountRead {
  readonly cents: number
  /** A part of a cent was typed, and rounded away. */
  readonly isRounded: boolean
}

/** As parseAmount, for callers that want to report how it was converted. */
export function readAmount(text: string, isPerYear = false): Result<AmountRead, Problem> {
  const shown = text.trim().slice(0, 40)
  const whole = text.replace(/[\s\u00a0\u202f]/g, '')
  const once = /\d/.test(whole) ? whole.replace(PER_YEAR, '') : whole
  if (once !== whole && !isPerYear) return refused({ kind: 'amount.perYear', text: shown })
  const bare = once.replace(/^\+/, '').replace(EURO_BEFORE, '').replace(/^\+/, '').replace(EURO_BEHIND, '')
  if (bare === '') return refused({ kind: 'amount.missing' })
  // Excel writes zero like this in its format Financieel.
  if (/^[-–—]$/.test(bare) && bare.length < text.trim().length) return accepted({ cents: 0, isRounded: false })
  if (/^[-–−(].*\d|\d[-–−]$/.test(bare)) return refused({ kind: 'amount.negative' })
  if (/^[\d.,]+%$/.test(bare)) return refused({ kind: 'amount.percentage', text: shown })
  if (OTHER_CURRENCY.test(bare)) return refused({ kind: 'amount.otherCurrency', text: shown })
  const [, typed = bare, times = ''] = TIMES.exec(bare) ?? []
  const figures =
    times === '' ? typed : typed.replace(/^(\d*)([½¼¾])$/, (_, before, part) => `${before || 0},${fractions[part]}`)
  const match = DUTCH_AMOUNT.exec(figures)
  // "1.250 mln" may be a billion or one and a quarter million.
  const isDouble = THOUSAND_OR_CENTS.test(figures) || (times !== '' && figures.includes('.'))
  if (!match?.[1] || isDouble) {
    return refused({ kind: /^\d[\d.,]*$/.test(figures) ? 'amount.ambiguous' : 'amount.notANumber', text: shown })
  }
  const factor = factors[times.toLowerCase().replace('.', '')] ?? 1
  const decimals = match[2]?.replace(/\D/g, '') ?? ''
  const euros = Number(`${match[1].replaceAll('.', '')}.${decimals}`) * factor
  const cents = centsOfEuros(euros)
  if (!isAmountCents(cents)) return refused({ kind: 'amount.tooLarge', maxCents: MAX_AMOUNT_CENTS })
  return accepted({ cents, isRounded: losesPart(euros, cents) })
}
