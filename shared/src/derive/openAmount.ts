// What a cost still needs in the years that someone chose. Ideas do not count: a promise may replace them.

import { coversYear } from '../base/years.ts'
import type { Investment } from '../nouns/investment.ts'
import { type CoverFacts, coverageOf } from './coverage.ts'

export interface OpenAmount {
  /** The smallest open amount of any chosen year: what a form can fill in without paying too much. */
  readonly leastCents: number
  readonly mostCents: number
  /** How much of what is open is only an idea: the smallest and the largest of any chosen year that is open. */
  readonly ideaCents: { readonly least: number; readonly most: number }
  /** What the cost needs in the chosen years together, paid or not. */
  readonly neededCents: number
  /** No amount is at the cost yet. */
  readonly isUnpriced: boolean
  /** If only one of several chosen years is open, that year; else null. */
  readonly onlyYear: number | null
}

/**
 * Null when none of the chosen years is in the plan. A year in which the cost needs nothing counts, as 0. `until`:
 * null = to the end of the plan. `without`: an investment that is being changed, which does not count itself.
 */
export function openAmountOf(
  plan: CoverFacts,
  need: string,
  period: Pick<Investment, 'from' | 'until'>,
  without: string | null = null,
): OpenAmount | null {
  const investments = plan.investments.filter(({ id }) => id !== without)
  const cost = coverageOf({ ...plan, investments }).costs.find((one) => one.need.id === need)
  const years = (cost?.years ?? []).filter(({ year }) => coversYear(period, year))
  if (!cost || years.length === 0) return null
  const open = years.map(({ year, neededCents, promisedCents, ideaCents }) => ({
    year,
    cents: neededCents - promisedCents,
    ideaCents,
  }))
  const ideas = open.filter((one) => one.cents > 0).map(({ ideaCents }) => ideaCents)
  const cents = open.map((one) => one.cents)
  const [first, ...others] = open.filter((one) => one.cents > 0)
  return {
    leastCents: Math.min(...cents),
    mostCents: Math.max(...cents),
    ideaCents: ideas.length === 0 ? { least: 0, most: 0 } : { least: Math.min(...ideas), most: Math.max(...ideas) },
    neededCents: years.reduce((all, one) => all + one.neededCents, 0),
    isUnpriced: cost.need.amountCents === 0,
    onlyYear: first && others.length === 0 && years.length > 1 ? first.year : null,
  }
}
