// Promised money that covers nothing, in words: each with its years, and not called too much when it only falls in
// the wrong year.

import type { YearCover } from '../../derive/coverage.ts'
import { type InYear, inAll, tooMuchOf } from '../../derive/tooMuch.ts'
import { formatEuro, formatYears } from './format.ts'

/** 'elk jaar € 10.000 te veel'; '€ 50.000 is toegezegd voor een jaar waarin het niet nodig is (2028)'. For one cost. */
export function tooMuchWords(years: readonly Pick<YearCover, 'year' | 'neededCents' | 'tooMuchCents'>[]): string[] {
  const { aboveNeed, notNeeded } = tooMuchOf(years)
  const above = promisedWords(aboveNeed, years.length)
  return [...(above === '' ? [] : [`${above} te veel`]), ...notNeededWords(notNeeded)]
}

/**
 * 'elk jaar € 10.000', 'in 2028 en 2029 samen € 20.000'; '' for nothing. `ofYears`: the number of years in the plan.
 */
export function promisedWords(over: readonly InYear[], ofYears: number): string {
  const [first] = over
  if (!first) return ''
  if (over.length === 1) return `in ${first.year} ${formatEuro(first.cents)}`
  const isEveryYear = over.length === ofYears && over.every(({ cents }) => cents === first.cents)
  if (isEveryYear) return `elk jaar ${formatEuro(first.cents)}`
  return `in ${formatYears(over.map(({ year }) => year))} samen ${formatEuro(inAll(over))}`
}

export function notNeededWords(over: readonly InYear[]): string[] {
  if (over.length === 0) return []
  const when = over.length === 1 ? 'een jaar waarin' : 'jaren waarin'
  const years = formatYears(over.map(({ year }) => year))
  return [`${formatEuro(inAll(over))} is toegezegd voor ${when} het niet nodig is (${years})`]
}
