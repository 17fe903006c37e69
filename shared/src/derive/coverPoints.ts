// What the table should discuss about money: costs nobody pays, costs paid too much, and money that names no cost.

import type { Investment } from '../nouns/investment.ts'
import type { Need } from '../nouns/need.ts'
import { isPromised } from '../nouns/promise.ts'
import { addShares, broughtInCents } from './cover.ts'
import type { CostCover, Coverage, Unassigned } from './coverage.ts'

export interface CoverPoints {
  readonly unpaid: readonly CostCover[]
  readonly paidTooMuch: readonly CostCover[]
  /** Null when all money names its cost, or when there is no cost to name. */
  readonly unassigned: Unassigned | null
}

export function coverPoints(coverage: Coverage): CoverPoints {
  const { costs, unassigned, total } = coverage
  return {
    unpaid: costs.filter((cost) => isUnpaid(cost, coverage)),
    // Nothing is too much for a cost without an amount.
    paidTooMuch: costs.filter(({ need, total: { tooMuchCents } }) => need.amountCents > 0 && tooMuchCents > 0),
    unassigned: total.neededCents > 0 && broughtInCents(unassigned.total) > 0 ? unassigned : null,
  }
}

/**
 * Nobody contributes anything to it. Not reported when money without a cost could pay all of it and may be meant for
 * it, when the plan lacks nothing, or when money was promised for the cost in years outside the plan.
 */
export function isUnpaid(cost: CostCover, coverage: Pick<Coverage, 'unassigned' | 'uses' | 'total'>): boolean {
  const { need, total, years } = cost
  if (total.neededCents === 0 || broughtInCents(total) > 0 || coverage.total.lackingCents === 0) return false
  if (promisedOutside(cost).length > 0) return false
  const { unassigned, uses } = coverage
  const loose = uses.filter(
    ({ investment }) => unassigned.investments.includes(investment) && mayBeFor(investment, need),
  )
  const looseIn = (at: number) => broughtInCents(addShares(loose.flatMap((use) => use.years.slice(at, at + 1))))
  return years.some(({ neededCents }, at) => looseIn(at) < neededCents)
}

/** Money without a cost may go to the costs of its knob; without a knob it may go anywhere. */
function mayBeFor(money: Investment, need: Need): boolean {
  return money.knob === null ? isPromised(money) : money.knob === need.knob
}

/** Promised for a cost, but in none of the years of the plan. */
export function promisedOutside({ payers }: Pick<CostCover, 'payers'>): readonly Investment[] {
  return payers
    .filter(({ investment, perYearCents }) => isPromised(investment) && perYearCents.every((cents) => cents === 0))
    .map(({ investment }) => investment)
    .filter(({ amountCents }) => amountCents > 0)
}

/** Promised, and at no cost: it may be meant for one that nobody pays. */
export function promisedLooseCents({ unassigned: { total } }: Pick<Coverage, 'unassigned'>): number {
  return total.promisedCents === 0 ? 0 : total.promisedCents + total.tooMuchCents
}

/** Money without a cost makes the plan lack less than its costs do by themselves. */
export function fillsSomething({ unassigned: { total } }: Pick<Coverage, 'unassigned'>): boolean {
  return total.promisedCents + total.ideaCents > 0
}

/**
 * Costs that need no money in this plan, so that nothing can be said about their coverage: no amount yet, or no year
 * in it.
 */
export function costsLeftOut(costs: readonly CostCover[]): Record<'unpriced' | 'outside', readonly CostCover[]> {
  return {
    unpriced: costs.filter(({ need }) => need.amountCents === 0),
    outside: costs.filter(({ need, total }) => need.amountCents > 0 && total.neededCents === 0),
  }
}
