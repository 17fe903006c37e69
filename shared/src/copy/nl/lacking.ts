// What is lacking over the years, in words that begin small: the whole shortage and the worst year, never only the first gap.

import type { Cover } from '../../derive/cover.ts'
import type { YearCover } from '../../derive/coverage.ts'
import type { IdeaKind } from '../../derive/ideaKind.ts'
import { formatEuro, formatYears } from './format.ts'
import { ideaCopy } from './ideas.ts'

/** The years that lack something, the first of the worst years, and which other years lack as much. */
export function worstOf(years: readonly YearCover[]) {
  const lacking = years.filter(({ lackingCents }) => lackingCents > 0)
  const worst = lacking.reduce((one, other) => (other.lackingCents > one.lackingCents ? other : one))
  const asBad = lacking.filter(({ lackingCents }) => lackingCents === worst.lackingCents).map(({ year }) => year)
  return { lacking, worst, asBad }
}

/** 'het meest in 2030: € 90.000, ook in 2031' */
export function mostWords({ year, lackingCents }: YearCover, asBad: readonly number[]): string {
  const also = asBad.length > 1 ? `, ook in ${formatYears(asBad.slice(1))}` : ''
  return `het meest in ${year}: ${formatEuro(lackingCents)}${also}`
}

export function lackingWords(years: readonly YearCover[], total: Cover): string {
  const { lacking, worst, asBad } = worstOf(years)
  const lastYear = years.at(-1)?.year
  if (lacking.length === 1) return `in ${worst.year} ontbreekt ${formatEuro(worst.lackingCents)}`
  const all = formatEuro(total.lackingCents)
  if (asBad.length === years.length) {
    return `elk jaar ontbreekt ${formatEuro(worst.lackingCents)}, tot en met ${lastYear} samen ${all}`
  }
  return `tot en met ${lastYear} ontbreekt ${all}; ${mostWords(worst, asBad)}`
}

export function ideaWords({ ideaCents }: Cover, ideas: IdeaKind): string[] {
  return ideaCents > 0 ? [`nog eens ${formatEuro(ideaCents)} is ${ideaCopy[ideas].only}`] : []
}
