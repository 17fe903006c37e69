// What the pictures of the report show, in words: for anyone who cannot see them.

import type { YearCover } from '../../derive/coverage.ts'
import { formatEuro } from './format.ts'

export const coverageLegend = ['toegezegd', 'alleen een idee', 'ontbreekt', 'te veel'] as const

/** In the legend, when the figures are in thousands. */
export const coverageThousands = 'ontbreekt, × €\u00a01.000'

export function dialsAlt(dials: readonly string[]): string {
  return `De stand van de tien knoppen. ${dials.join('; ')}. Het streepje is waar een knop eerst stond.`
}

export function flowAlt(routes: readonly string[], values: readonly string[]): string {
  return `Van knoppen langs routes naar waarden. Knoppen open per route: ${routes.join('; ')}. Waarden: ${values.join('; ')}.`
}

export function coverageAlt(years: readonly YearCover[]): string {
  const columns = years.map(
    ({ year, promisedCents, ideaCents, lackingCents, tooMuchCents }) =>
      `${year}: ${formatEuro(promisedCents)} toegezegd, ${formatEuro(ideaCents)} alleen een idee, ${formatEuro(lackingCents)} ontbreekt${tooMuchCents > 0 ? `, ${formatEuro(tooMuchCents)} te veel` : ''}`,
  )
  return `Dekking per jaar. ${columns.join('; ')}.`
}
