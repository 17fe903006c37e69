// What the pictures of the report show, in words: for who cannot see them.

import type { YearCoverage } from '../../derive/coverage.ts'
import { formatEuro } from './format.ts'

export const coverageLegend = ['toegezegd', 'nog niet toegezegd', 'niet gedekt'] as const

export function dialsAlt(dials: readonly string[]): string {
  return `De stand van de tien knoppen. ${dials.join('; ')}. Het streepje is de stand van nu.`
}

export function flowAlt(routes: readonly string[], values: readonly string[]): string {
  return `Van knoppen langs routes naar waarden. Knoppen open per route: ${routes.join('; ')}. Waarden: ${values.join('; ')}.`
}

export function coverageAlt(years: readonly YearCoverage[]): string {
  const columns = years.map(
    ({ year, promisedCents, talkedAboutCents, gapCents }) =>
      `${year}: ${formatEuro(promisedCents)} toegezegd, ${formatEuro(talkedAboutCents)} nog niet toegezegd, ${formatEuro(gapCents)} niet gedekt`,
  )
  return `Dekking per jaar. ${columns.join('; ')}.`
}
