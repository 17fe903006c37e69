// Money as whole cents. Sums stay exact as long as every amount is within MAX_AMOUNT_CENTS.
// Rules of Dutch notation: point for thousands, comma for cents.

import type { Problem } from './problem.ts'
import { accepted, type Result, refused } from './result.ts'

/** € 1 milliard: far above any project, far below where integers stop being exact. */
export const MAX_AMOUNT_CENTS = 100_000_000_000

export const amountRange = { min: 0, max: MAX_AMOUNT_CENTS } as const

export function isAmountCents(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_AMOUNT_CENTS
}

/** Of euros as a spreadsheet or a person has them, rounded as Excel does it: by the fifteen figures it shows, half up. */
export function centsOfEuros(euros: number): number {
  return Math.round(Number((euros * 100).toPrecision(15)))
}

/** Was there more than these whole cents? Far above what a computer adds by itself. */
export function losesPart(euros: number, cents: number): boolean {
  return Math.abs(euros * 100 - cents) > 1e-4
}

// "50.000", "50000", "€ 50.000,-", "1.250,5". A point groups thousands only when three digits follow it.
const DUTCH_AMOUNT = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+|[-–—=]{1,2}))?$/
// English has a thousand in "1,250", Dutch one and a quarter.
const THOUSAND_OR_CENTS = /^[1-9]\d{0,2},\d{3}$/
const CURRENCY_NAME = "(?:€|EUR|euro['’]?s?)"
const EURO_BEFORE = new RegExp(`^${CURRENCY_NAME}`, 'i')
const EURO_BEHIND = new RegExp(`${CURRENCY_NAME}$`, 'i')
const OTHER_CURRENCY = /^(?:[$£¥]|USD|GBP|CHF)\d|\d(?:[$£¥]|USD|GBP|CHF|dollars?|ponden)$/i
const TIMES = /^([\d.,]+)(k|duizend|ton|mln\.?|miljoen|mld\.?|miljard)$/i

const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  duizend: 1e3,
  ton: 1e5,
  mln: 1e6,
  miljoen: 1e6,
  mld: 1e9,
  miljard: 1e9,
}

/** A typed amount in euros → cents. What may be read in two ways is refused, never guessed at. */
export function parseAmount(text: string): Result<number, Problem> {
  const read = readAmount(text)
  return read.ok ? accepted(read.value.cents) : read
}

export interface AmountRead {
  readonly cents: number
  /** A part of a cent was typed, and rounded away. */
  readonly isRounded: boolean
}

/** As parseAmount, for who wants to say what became of it. */
export function readAmount(text: string): Result<AmountRead, Problem> {
  const bare = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(EURO_BEFORE, '')
    .replace(EURO_BEHIND, '')
  const shown = text.trim().slice(0, 40)
  if (bare === '') return refused({ kind: 'amount.missing' })
  // So Excel writes nothing in its format Financieel.
  if (/^[-–—]$/.test(bare) && bare.length < text.trim().length) return accepted({ cents: 0, isRounded: false })
  if (/^[-–−(].*\d|\d[-–−]$/.test(bare)) return refused({ kind: 'amount.negative' })
  if (/^[\d.,]+%$/.test(bare)) return refused({ kind: 'amount.percentage', text: shown })
  if (OTHER_CURRENCY.test(bare)) return refused({ kind: 'amount.otherCurrency', text: shown })
  const [, figures = bare, times = ''] = TIMES.exec(bare) ?? []
  const match = DUTCH_AMOUNT.exec(figures)
  // "1.250 mln" is a milliard or one and a quarter million.
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
