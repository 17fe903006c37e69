// Money that stops while its cost goes on. Money that ends together with its cost raises no question, nor does a gap
// that someone else's promise fills.

import type { Investment } from '../nouns/investment.ts'
import type { CostCover, Coverage } from './coverage.ts'

type Costs = Pick<Coverage, 'costs'>

/** Yearly money with an end, and a yearly cost that goes on after that. */
export function stopsEarly({ costs }: Costs, money: Investment): boolean {
  return goingOn(costs, money).length > 0
}

/**
 * Yearly temporary money, and nobody knows what comes after it: it has no end yet, the years after it are not all promised,
 * or it pays for nothing in particular. Nobody knows what comes after the plan: that is asked too.
 */
export function asksWhatThen(coverage: Costs, money: Investment): boolean {
  if (money.per !== 'year') return false
  if (money.until === null || costsFor(coverage.costs, money).length === 0) return true
  return costsLeftOpen(coverage, money).length > 0
}

/** Which costs those are. */
export function costsLeftOpen({ costs }: Costs, money: Investment): readonly CostCover[] {
  return goingOn(costs, money).filter(({ years }) => {
    const later = years.filter(({ year, neededCents }) => year > (money.until ?? year) && neededCents > 0)
    return later.length === 0 || later.some(({ neededCents, promisedCents }) => promisedCents < neededCents)
  })
}

function goingOn(costs: readonly CostCover[], money: Investment): readonly CostCover[] {
  const { per, until } = money
  if (per !== 'year' || until === null) return []
  return costsFor(costs, money).filter(({ need }) => need.per === 'year' && (need.until === null || need.until > until))
}

/** What it pays for: the cost it names, else those at its knob; if it names neither, any cost. */
function costsFor(costs: readonly CostCover[], { need: named, knob }: Investment): readonly CostCover[] {
  const own = costs.filter(({ need }) => need.id === named)
  if (own.length > 0) return own
  return knob === null ? costs : costs.filter(({ need }) => need.knob === knob)
}
