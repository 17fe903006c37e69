// Money as whole cents. Sums stay exact as long as every amount is within MAX_AMOUNT_CENTS.
// Rules of Dutch notation: point for thousands, comma for cents.

import type { Problem } from './problem.ts'
import { accepted, type Result, refused } from './result.ts'

/** € 1 milliard: far above any project, far below where integers stop being exact. */
export const MAX_AMOUNT_CENTS = 100_000_000_000

export function isAmountCents(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_AMOUNT_CENTS
}

// "50.000", "50000", "€ 50.000,-", "1.250,50". A point groups thousands only when three digits follow it.
const DUTCH_AMOUNT = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}|-|–|—|-{2}))?$/

/** A typed amount in euros → cents. "50k" and "veel" are refused, never guessed at. */
export function parseAmount(text: string): Result<number, Problem> {
  const bare = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^(€|EUR|euro)/i, '')
    .replace(/(euro)$/i, '')
  if (bare === '') return refused({ kind: 'amount.missing' })
  if (/^[-–−]/.test(bare) && /\d/.test(bare)) return refused({ kind: 'amount.negative' })
  const match = DUTCH_AMOUNT.exec(bare)
  if (!match?.[1]) return refused({ kind: 'amount.notANumber', text: text.trim().slice(0, 40) })
  const euros = Number(match[1].replaceAll('.', ''))
  const cents = match[2] !== undefined && /^\d/.test(match[2]) ? Number(match[2]) : 0
  const amount = euros * 100 + cents
  if (!isAmountCents(amount)) return refused({ kind: 'amount.tooLarge', maxCents: MAX_AMOUNT_CENTS })
  return accepted(amount)
}
