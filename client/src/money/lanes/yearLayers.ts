// How thick a party's money is drawn in each year: all of it, and the promised part.

import { sumPerYear, yearsOf } from '@draaitafel/shared/derive/amounts.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import { isPromised } from '@draaitafel/shared/nouns/promise.ts'
import type { Workshop } from '@draaitafel/shared/nouns/workshop.ts'

/** docs/DESIGN.md, Parts: 2.5 px and one more for every € 5.500. */
const BASE_PX = 2.5
const CENTS_PER_PX = 550_000
const THICKEST_PX = 24

export interface YearLayers {
  readonly year: number
  readonly thickness: number
  /** Percentage of the thickness, so that both stay to scale at the maximum thickness. */
  readonly promisedPercent: number
  /** One-off money in this year; `idea` if none of it is promised. */
  readonly once: 'promised' | 'idea' | null
}

export function yearLayers(investments: readonly Investment[], workshop: Workshop): YearLayers[] {
  const recurring = investments.filter(({ per }) => per === 'year')
  const all = sumPerYear(recurring, workshop)
  const promised = sumPerYear(recurring.filter(isPromised), workshop)
  return yearsOf(workshop).map((year, at) => {
    const [cents, sure] = [all[at] ?? 0, promised[at] ?? 0]
    const once = investments.filter(({ per, from }) => per === 'once' && from === year)
    return {
      year,
      thickness: cents === 0 ? 0 : Math.min(THICKEST_PX, BASE_PX + cents / CENTS_PER_PX),
      promisedPercent: cents === 0 ? 0 : Math.floor((sure * 100) / cents),
      once: once.length === 0 ? null : once.some(isPromised) ? 'promised' : 'idea',
    }
  })
}
