// What a cost still needs over the years that someone chose. Ideas do not count: who promises may take their place.

import { coversYear } from '../base/years.ts'
import type { Investment } from '../plan/investment.ts'
import { type CoverFacts, coverageOf } from './coverage.ts'

export interface OpenAmount {
  /** The smallest open amount in one of the chosen years: what a form can fill in without paying too much. */
  readonly leastCents: number
  readonly mostCents: number
}

/**
 * Null when none of the chosen years is a year of the plan. A year in which the cost needs nothing counts, as 0. `until`:
 * null = to the end of the plan. `without`: an investment that is being changed, and does not count itself.
 */
export function openAmountOf(
  plan: CoverFacts,
  need: string,
  period: Pick<Investment, 'from' | 'until'>,
  without: string | null = null,
): OpenAmount | null {
  const investments = plan.investments.filter(({ id }) => id !== without)
  const cost = coverageOf({ ...plan, investments }).costs.find((one) => one.need.id === need)
  const open = (cost?.years ?? [])
    .filter(({ year }) => coversYear(period, year))
    .map(({ neededCents, promisedCents }) => neededCents - promisedCents)
  return open.length === 0 ? null : { leastCents: Math.min(...open), mostCents: Math.max(...open) }
}
