// Per year: what is needed, what is promised, what is still only talked about, and what is missing; for the plan as a
// whole and for each cost apart. Everything in whole cents.

import { type Investment, isPromised } from '../plan/investment.ts'
import type { Need } from '../plan/need.ts'
import type { Plan } from '../plan/plan.ts'
import { type Horizon, sumInYear, yearsOf } from './amounts.ts'

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

export function coverageOf({
  workshop,
  needs,
  investments,
}: Pick<Plan, 'workshop' | 'needs' | 'investments'>): YearCoverage[] {
  return coverageBetween(needs, investments, workshop)
}

export interface NeedCoverage {
  readonly need: Need
  /** What was brought in for this cost, by as many parties as want to. */
  readonly investments: readonly Investment[]
  readonly years: readonly YearCoverage[]
}

/** Each cost with the money that was named for it. Money for the plan as a whole is in none of them. */
export function coverageOfNeeds({ workshop, needs, investments }: Plan): NeedCoverage[] {
  return needs.map((need) => {
    const paying = investments.filter((investment) => investment.need === need.id)
    return { need, investments: paying, years: coverageBetween([need], paying, workshop) }
  })
}

function coverageBetween(needs: readonly Need[], investments: readonly Investment[], horizon: Horizon): YearCoverage[] {
  const promised = investments.filter(isPromised)
  const talkedAbout = investments.filter((one) => !isPromised(one))
  return yearsOf(horizon).map((year) => {
    const neededCents = sumInYear(needs, year, horizon)
    const promisedCents = sumInYear(promised, year, horizon)
    const talkedAboutCents = sumInYear(talkedAbout, year, horizon)
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
