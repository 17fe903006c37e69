// Money over the years of a plan in words: the first year, the last year and the sum. "Per jaar" only if every year
// is the same.

import type { OverYears, PartyMoney } from '../../derive/overYears.ts'
import { formatEuro, formatYears } from './format.ts'
import { ideaCopy } from './ideas.ts'
import type { Euros } from './rounded.ts'

/**
 * '€ 35.000 in 2026, € 25.000 in 2031' and 'samen € 160.000 tot en met 2031'; '€ 25.000 per jaar' if that is true;
 * one line for money in one year only; none for no money.
 */
export function overYearsLines(
  { years, allCents, everyYearCents, onlyYear }: OverYears,
  euros: Euros = formatEuro,
): string[] {
  const ends = endsOf(years)
  if (allCents === 0 || !ends) return []
  if (onlyYear !== null) return [`${euros(allCents)} in ${onlyYear}`]
  const all = `samen ${euros(allCents)} ${ends.inYears ?? `tot en met ${ends.last.year}`}`
  if (everyYearCents !== null) return [`${euros(everyYearCents)} per jaar`, all]
  return [`${inYear(ends.first, euros)}, ${inYear(ends.last, euros)}`, all]
}

/** The same for a party, with what is not promised yet: two lines at most. */
export function partyMoneyLines(money: PartyMoney, euros: Euros = formatEuro): string[] {
  const lines = overYearsLines(money, euros)
  const { allCents, ideaCents } = money
  if (ideaCents === 0 || lines.length === 0) return lines
  const { still } = ideaCopy[money.ideas]
  const idea = ideaCents === allCents ? still : `waarvan ${euros(ideaCents)} ${still}`
  return [...lines.slice(0, -1), `${lines.at(-1)}, ${idea}`]
}

/**
 * Next to the years themselves, in little space: '€ 58.000 per jaar', '€ 60.000 in 2026' or '€ 216.000 t/m 2031,
 * deels idee'.
 */
export function laneLine(money: PartyMoney): string[] {
  const { years, allCents, everyYearCents, onlyYear } = money
  if (allCents === 0) return []
  if (everyYearCents !== null) return [`${formatEuro(everyYearCents)} per jaar${ideaWords(money)}`]
  const when = onlyYear === null ? `t/m ${years.at(-1)?.year}` : `in ${onlyYear}`
  return [`${formatEuro(allCents)} ${when}${ideaWords(money)}`]
}

/** On the large screen, where years are short: '€ 58.000 per jaar' and 'samen € 348.000 t/m 2031, deels idee'. */
export function wallLines(money: PartyMoney): string[] {
  const { years, allCents, everyYearCents, onlyYear } = money
  const ends = endsOf(years)
  if (allCents === 0 || !ends) return []
  if (onlyYear !== null) return wallLine(money)
  const all = `samen ${formatEuro(allCents)} ${ends.inYears ?? `t/m ${ends.last.year}`}${ideaWords(money)}`
  if (everyYearCents !== null) return [`${formatEuro(everyYearCents)} per jaar`, all]
  return [`${inYear(ends.first, formatEuro)}, ${inYear(ends.last, formatEuro)}`, all]
}

/** The same in one line. */
export function wallLine(money: PartyMoney): string[] {
  const { years, allCents, onlyYear } = money
  const when = onlyYear === null ? `t/m ${years.at(-1)?.year}` : `in ${onlyYear}`
  return allCents === 0 ? [] : [`${formatEuro(allCents)} ${when}${ideaWords(money)}`]
}

interface Ends {
  readonly first: OverYears['years'][number]
  readonly last: OverYears['years'][number]
  /** The years with money, if neither the first nor the last year of the plan has any; else null. */
  readonly inYears: string | null
}

/** The first and the last year to name; null for no years. Two years without anything would say nothing. */
function endsOf(years: OverYears['years']): Ends | null {
  const [first, last] = [years.at(0), years.at(-1)]
  const filled = years.filter(({ cents }) => cents > 0)
  const [firstFilled, lastFilled] = [filled.at(0), filled.at(-1)]
  if (!first || !last) return null
  if (first.cents + last.cents > 0 || !firstFilled || !lastFilled) return { first, last, inYears: null }
  return { first: firstFilled, last: lastFilled, inYears: `in ${formatYears(filled.map(({ year }) => year))}` }
}

function ideaWords({ allCents, ideaCents, ideas }: PartyMoney): string {
  if (ideaCents === 0) return ''
  const { short } = ideaCopy[ideas]
  return ideaCents === allCents ? `, ${short}` : `, deels ${short}`
}

function inYear({ year, cents }: OverYears['years'][number], euros: Euros): string {
  return `${cents === 0 ? 'niets' : euros(cents)} in ${year}`
}
