// Amounts per year, and their sums. Whole cents throughout: each amount is rounded separately, so totals equal the
// sum of their parts however they are split, by party, knob, source or year.

import type { Per } from '../base/money.ts'
import { coversYear, yearsBetween } from '../base/years.ts'
import type { Investment } from '../nouns/investment.ts'
import type { Workshop } from '../nouns/workshop.ts'

/** The years that count, and how prices rise over them. */
export type Horizon = Pick<Workshop, 'firstYear' | 'lastYear' | 'indexation'>

export interface Amount {
  readonly amountCents: number
  readonly per: Per
  readonly from: number
  readonly until: number | null
  readonly indexed: boolean
}

/** `once` falls entirely in its first year. Amounts that follow prices are in prices of the first year of the plan. */
export function amountInYear(amount: Amount, year: number, { firstYear, indexation }: Horizon): number {
  if (amount.per === 'once') return amount.from === year ? amount.amountCents : 0
  if (!coversYear(amount, year)) return 0
  if (!amount.indexed || indexation === 0 || year <= firstYear) return amount.amountCents
  let cents = amount.amountCents
  // Compounded each year on the previous one, in whole cents, as contracts do.
  for (let risen = firstYear; risen < year; risen++) cents = Math.round((cents * (10_000 + indexation)) / 10_000)
  return cents
}

export function sumInYear(amounts: readonly Amount[], year: number, horizon: Horizon): number {
  return amounts.reduce((sum, amount) => sum + amountInYear(amount, year, horizon), 0)
}

export function yearsOf({ firstYear, lastYear }: Horizon): number[] {
  return yearsBetween(firstYear, lastYear)
}

/** Per year of the horizon. */
export function sumPerYear(amounts: readonly Amount[], horizon: Horizon): number[] {
  return yearsOf(horizon).map((year) => sumInYear(amounts, year, horizon))
}

/** Over all years of the horizon together. */
export function sumOverYears(amounts: readonly Amount[], horizon: Horizon): number {
  return sumPerYear(amounts, horizon).reduce((sum, cents) => sum + cents, 0)
}

/** Per key the sum per year of the horizon; keys in order of appearance. */
export function sumsBy<T extends Amount, Key>(
  amounts: readonly T[],
  keyOf: (amount: T) => Key,
  horizon: Horizon,
): ReadonlyMap<Key, readonly number[]> {
  const groups = new Map<Key, T[]>()
  for (const amount of amounts) {
    const key = keyOf(amount)
    groups.set(key, [...(groups.get(key) ?? []), amount])
  }
  return new Map([...groups].map(([key, members]) => [key, sumPerYear(members, horizon)]))
}

export function broughtInBy(investments: readonly Investment[], party: string): Investment[] {
  return investments.filter((investment) => investment.party === party)
}
