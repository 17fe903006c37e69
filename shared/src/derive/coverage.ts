// Per year: what is needed, what is promised, what is still only talked about, and what is missing.
// Everything in whole cents. `once` falls entirely in its first year. Nothing is indexed.

import { coversYear, yearsBetween } from '../base/years.ts'
import { type Investment, isPromised } from '../plan/investment.ts'
import type { Need, Per } from '../plan/need.ts'
import type { Plan } from '../plan/plan.ts'

export interface YearCoverage {
  readonly year: number
  readonly neededCents: number
  /** toegezegd or vastgelegd. */
  readonly promisedCents: number
  /** idee or bespreken. */
  readonly talkedAboutCents: number
  /** What neither covers; never below 0. */
  readonly gapCents: number
  /** Promised and talked about beyond what is needed; never below 0. */
  readonly surplusCents: number
}

/** Consecutive years with the same gap. */
export interface GapRun {
  readonly from: number
  readonly until: number
  readonly gapCents: number
}

interface Amount {
  readonly amountCents: number
  readonly per: Per
  readonly from: number
  readonly until: number | null
}

export function amountInYear(amount: Amount, year: number): number {
  if (amount.per === 'once') return amount.from === year ? amount.amountCents : 0
  return coversYear(amount, year) ? amount.amountCents : 0
}

export function planYears(plan: Pick<Plan, 'workshop'>): number[] {
  return yearsBetween(plan.workshop.firstYear, plan.workshop.lastYear)
}

export function coverageOf(plan: Pick<Plan, 'workshop' | 'needs' | 'investments'>): YearCoverage[] {
  return planYears(plan).map((year) => {
    const neededCents = sumInYear(plan.needs, year)
    const promisedCents = sumInYear(
      plan.investments.filter((i) => isPromised(i.certainty)),
      year,
    )
    const talkedAboutCents = sumInYear(
      plan.investments.filter((i) => !isPromised(i.certainty)),
      year,
    )
    const balance = promisedCents + talkedAboutCents - neededCents
    return {
      year,
      neededCents,
      promisedCents,
      talkedAboutCents,
      gapCents: Math.max(0, -balance),
      surplusCents: Math.max(0, balance),
    }
  })
}

/** Runs of years in which something is missing, in order; empty when every year is covered. */
export function gapRuns(coverage: readonly YearCoverage[]): GapRun[] {
  const runs: GapRun[] = []
  for (const { year, gapCents } of coverage) {
    const last = runs.at(-1)
    if (gapCents === 0) continue
    if (last && last.until === year - 1 && last.gapCents === gapCents) runs[runs.length - 1] = { ...last, until: year }
    else runs.push({ from: year, until: year, gapCents })
  }
  return runs
}

/** What one party brings in: per year of the plan. */
export function broughtInPerYear(
  investments: readonly Investment[],
  party: string,
  years: readonly number[],
): number[] {
  const own = investments.filter((investment) => investment.party === party)
  return years.map((year) => sumInYear(own, year))
}

/** The figure in a party's lane: recurring money in the first plan year that has any, and one-off money in all. */
export function laneTotals(
  investments: readonly Investment[],
  party: string,
  years: readonly number[],
): { perYearCents: number; onceCents: number } {
  return totalsOf(
    investments.filter((investment) => investment.party === party),
    years,
  )
}

/** Recurring amounts in the first of these years that has any, and one-off amounts in all. */
export function totalsOf(
  amounts: readonly (Need | Investment)[],
  years: readonly number[],
): { perYearCents: number; onceCents: number } {
  const recurring = amounts.filter(({ per }) => per === 'year')
  const perYearCents = years.map((year) => sumInYear(recurring, year)).find((sum) => sum > 0) ?? 0
  const onceCents = amounts.filter(({ per }) => per === 'once').reduce((sum, one) => sum + one.amountCents, 0)
  return { perYearCents, onceCents }
}

function sumInYear(amounts: readonly (Need | Investment)[], year: number): number {
  return amounts.reduce((sum, amount) => sum + amountInYear(amount, year), 0)
}
