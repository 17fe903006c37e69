// Promised money that covers nothing, of two kinds: beyond what a year needs, and for a year that needs nothing.

import type { Coverage, YearCover } from './coverage.ts'

export interface InYear {
  readonly year: number
  readonly cents: number
}

/** Only years that have any, in order. */
export interface TooMuch {
  readonly aboveNeed: readonly InYear[]
  readonly notNeeded: readonly InYear[]
}

/** For one cost. */
export function tooMuchOf(years: readonly Pick<YearCover, 'year' | 'neededCents' | 'tooMuchCents'>[]): TooMuch {
  const over = years
    .filter(({ tooMuchCents }) => tooMuchCents > 0)
    .map(({ year, neededCents, tooMuchCents }) => ({ year, cents: tooMuchCents, isNeeded: neededCents > 0 }))
  const inYears = (isNeeded: boolean) =>
    over.filter((one) => one.isNeeded === isNeeded).map(({ year, cents }) => ({ year, cents }))
  return { aboveNeed: inYears(true), notNeeded: inYears(false) }
}

/** For the plan: per cost, and for money that names none. Together they are everything that is too much. */
export function tooMuchOfPlan({ years, costs, unassigned }: Coverage): TooMuch {
  const loose = unassigned.years.map(({ year, tooMuchCents }, at) => ({
    year,
    tooMuchCents,
    neededCents: years[at]?.neededCents ?? 0,
  }))
  const parts = [...costs.map((cost) => tooMuchOf(cost.years)), tooMuchOf(loose)]
  const sum = (kind: keyof TooMuch) =>
    years
      .map(({ year }) => ({ year, cents: inAll(parts.flatMap((one) => one[kind]).filter((one) => one.year === year)) }))
      .filter(({ cents }) => cents > 0)
  return { aboveNeed: sum('aboveNeed'), notNeeded: sum('notNeeded') }
}

export function inAll(years: readonly InYear[]): number {
  return years.reduce((all, { cents }) => all + cents, 0)
}
