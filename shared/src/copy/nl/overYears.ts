// Money over the years of a plan in words: the first and the last year, and all of it. "Per jaar" only where every year is
// the same.

import type { OverYears, PartyMoney } from '../../derive/overYears.ts'
import { inThousands } from '../../derive/thousands.ts'
import { formatEuro } from './format.ts'

/**
 * '€ 35.000 in 2026, € 25.000 in 2031' and 'samen € 160.000 tot en met 2031'; '€ 25.000 per jaar' where that is true; one
 * line for money in one year only; none for no money.
 */
export function overYearsLines(
  { years, allCents, everyYearCents, onlyYear }: OverYears,
  euros: (cents: number) => string = formatEuro,
): string[] {
  const [first, last] = [years.at(0), years.at(-1)]
  if (allCents === 0 || !first || !last) return []
  if (onlyYear !== null) return [`${euros(allCents)} in ${onlyYear}`]
  const all = `samen ${euros(allCents)} tot en met ${last.year}`
  if (everyYearCents !== null) return [`${euros(everyYearCents)} per jaar`, all]
  return [`${inYear(first, euros)}, ${inYear(last, euros)}`, all]
}

/** To read from far away: '€ 30.500', in thousands with a decimal where it has one. */
export function roundedEuro(cents: number): string {
  return formatEuro(inThousands([cents]).total)
}

/** The same of a party, with what nobody promised yet: two lines at most. */
export function partyMoneyLines(money: PartyMoney, euros: (cents: number) => string = formatEuro): string[] {
  const lines = overYearsLines(money, euros)
  const { allCents, ideaCents } = money
  if (ideaCents === 0 || lines.length === 0) return lines
  const idea = ideaCents === allCents ? 'nog een idee' : `waarvan ${euros(ideaCents)} nog een idee`
  return [...lines.slice(0, -1), `${lines.at(-1)}, ${idea}`]
}

/** Beside the years themselves, in little room: '€ 58.000 per jaar', '€ 60.000 in 2026' or '€ 216.000 t/m 2031, deels idee'. */
export function laneLine(money: PartyMoney): string[] {
  const { years, allCents, everyYearCents, onlyYear } = money
  if (allCents === 0) return []
  if (everyYearCents !== null) return [`${formatEuro(everyYearCents)} per jaar${ideaWords(money)}`]
  const when = onlyYear === null ? `t/m ${years.at(-1)?.year}` : `in ${onlyYear}`
  return [`${formatEuro(allCents)} ${when}${ideaWords(money)}`]
}

/** The same on the large screen, with what is an idea. */
export function roundedLine(money: PartyMoney): string[] {
  const { years, allCents } = money
  return allCents === 0 ? [] : [`${roundedEuro(allCents)} tot en met ${years.at(-1)?.year}${ideaWords(money)}`]
}

function ideaWords({ allCents, ideaCents }: PartyMoney): string {
  if (ideaCents === 0) return ''
  return ideaCents === allCents ? ', idee' : ', deels idee'
}

function inYear({ year, cents }: OverYears['years'][number], euros: (cents: number) => string): string {
  return `${cents === 0 ? 'niets' : euros(cents)} in ${year}`
}
