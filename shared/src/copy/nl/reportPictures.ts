// What the pictures of the report show, in words: for anyone who cannot see them.

import type { YearCover } from '../../derive/coverage.ts'
import { wholeEuros } from './rounded.ts'

export const coverageLegend = ['toegezegd', 'alleen een idee', 'ontbreekt', 'te veel'] as const

/** In the legend, when the figures are in thousands. */
export const coverageThousands = 'ontbreekt, × €\u00a01.000'

export function dialsAlt(dials: readonly string[]): string {
  return `De stand van de tien knoppen. ${dials.join('; ')}. Het streepje is waar een knop eerst stond.`
}

export function flowAlt(routes: readonly string[], values: readonly string[]): string {
  return `Van knoppen langs routes naar waarden. Knoppen open per route: ${routes.join('; ')}. Waarden: ${values.join('; ')}.`
}

export const effectLegend = {
  signs: 'Dikke rand: groot effect. Streepjes: uit de casus. Grijs: al op het bord, of voor wie.',
  /** Lines for which the picture has no room; '' when all are there. */
  leftOut: (count: number) => (count === 0 ? '' : ` En nog ${count} in de tabel.`),
  /** In the table, where nothing comes of a line yet. */
  noEffect: 'nog geen effect genoemd',
  case: (from: string) => `Sommige regels komen niet van deze tafel. ${from}. Pijlen staan niet in die bron.`,
} as const

/** Each chain from what is brought in to whom it is for. */
export function effectAlt(chains: readonly (readonly string[])[]): string {
  return `Kaart van de effecten, van inbreng naar voor wie. ${chains.map((chain) => chain.join(', dan ')).join('; ')}.`
}

export function coverageAlt(years: readonly YearCover[]): string {
  const columns = years.map(({ year, promisedCents, ideaCents, lackingCents, tooMuchCents }) => {
    const euro = wholeEuros([promisedCents, ideaCents, lackingCents])
    return `${year}: ${euro(promisedCents)} toegezegd, ${euro(ideaCents)} alleen een idee, ${euro(lackingCents)} ontbreekt${tooMuchCents > 0 ? `, ${euro(tooMuchCents)} te veel` : ''}`
  })
  return `Dekking per jaar. ${columns.join('; ')}.`
}
