// What about the money asks for a talk: costs nobody pays, costs paid too much, and money that names no cost.

import { type Investment, isPromised } from '../plan/investment.ts'
import type { Need } from '../plan/need.ts'
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
    // Of a cost without an amount nobody can say what is too much.
    paidTooMuch: costs.filter(({ need, total: { tooMuchCents } }) => need.amountCents > 0 && tooMuchCents > 0),
    unassigned: total.neededCents > 0 && broughtInCents(unassigned.total) > 0 ? unassigned : null,
  }
}

/**
 * Nobody brings in anything for it. That is not said while money without a cost may well be meant for it, nor while the
 * plan lacks nothing.
 */
export function isUnpaid(
  { need, total }: CostCover,
  { total: all, unassigned, uses }: Pick<Coverage, 'unassigned' | 'uses' | 'total'>,
): boolean {
  if (total.neededCents === 0 || broughtInCents(total) > 0 || all.lackingCents === 0) return false
  return !uses.some(
    ({ investment, years }) =>
      mayBeFor(investment, need) && unassigned.investments.includes(investment) && broughtInCents(addShares(years)) > 0,
  )
}

/** Of money without a cost: its knob says where it goes; a promise without a knob may go anywhere. */
function mayBeFor(money: Investment, need: Need): boolean {
  return money.knob === null ? isPromised(money) : money.knob === need.knob
}

/** Costs that ask no money of the plan, so that nothing can be said about their cover: no amount yet, or no year in it. */
export function costsLeftOut(costs: readonly CostCover[]): Record<'unpriced' | 'outside', readonly CostCover[]> {
  return {
    unpriced: costs.filter(({ need }) => need.amountCents === 0),
    outside: costs.filter(({ need, total }) => need.amountCents > 0 && total.neededCents === 0),
  }
}
