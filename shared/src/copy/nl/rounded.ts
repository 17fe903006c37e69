// Amounts as labels in a picture, rounded together: they add up to the total shown with them; one that cannot is marked
// 'ongeveer'. Amounts in a sentence are never rounded.

import { inWholeEuros, type Thousands } from '../../derive/thousands.ts'
import { formatEuro, formatNumber } from './format.ts'

const CENTS_IN_THOUSAND = 100_000

/** Formats amounts in cents, consistently for the ones shown together. */
export type Euros = (cents: number) => string

/**
 * How to write each of these next to their total. Equal amounts of which one was rounded up to make the sum right
 * become 'ongeveer € 33.300' each, so that multiplying works as well.
 */
function eurosTogether(cents: readonly number[], { parts, total, unit }: Thousands): Euros {
  const all = cents.reduce((sum, one) => sum + one, 0)
  const shownAs = new Map<number, Set<number>>()
  for (const [at, one] of cents.entries()) {
    shownAs.set(one, (shownAs.get(one) ?? new Set()).add(parts[at] ?? 0))
  }
  return (one) => {
    if (one === all) return roundedEuro(one, total, unit)
    const shown = shownAs.get(one)
    if (!shown) return formatEuro(nearestEuro(one))
    return shown.size > 1 ? aboutEuro(one, unit) : roundedEuro(one, [...shown][0] ?? 0, unit)
  }
}

/** In whole euros, for a picture that is read out: parts of one sum, and what is said beside them. */
export function wholeEuros(cents: readonly number[]): Euros {
  return eurosTogether(cents, inWholeEuros(cents))
}

function nearestEuro(cents: number): number {
  return Math.round(cents / 100) * 100
}

/** `shown`: the rounded amount; zero only if the amount is zero. */
function roundedEuro(cents: number, shown: number, unit: number): string {
  return cents > 0 && shown === 0 ? `minder dan ${formatEuro(unit)}` : formatEuro(shown)
}

/** 'ongeveer € 33.300': when equal amounts are not all shown the same. */
function aboutEuro(cents: number, unit: number): string {
  const shown = Math.round(cents / unit) * unit
  return shown === 0 ? roundedEuro(cents, shown, unit) : `ongeveer ${formatEuro(shown)}`
}

/** In little space, above a column: '68', '12,5', '0'; '< 1' for an amount that is not zero. */
export function thousandsFigure(cents: number, shown: number, unit: number): string {
  return cents > 0 && shown === 0
    ? `< ${formatNumber(unit / CENTS_IN_THOUSAND)}`
    : formatNumber(shown / CENTS_IN_THOUSAND)
}
