// What about the money asks for a talk: costs nobody pays, costs paid too much, and money that names no cost.

import { broughtInCents } from './cover.ts'
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
 * Nobody brings in anything for it. Of a cost whose knob has money without a cost that is not said, nor while the plan
 * lacks nothing: that money may well be meant for it.
 */
export function isUnpaid({ need, total }: CostCover, coverage: Pick<Coverage, 'unassigned' | 'total'>): boolean {
  if (total.neededCents === 0 || broughtInCents(total) > 0 || coverage.total.lackingCents === 0) return false
  return need.knob === null || coverage.unassigned.investments.every(({ knob }) => knob !== need.knob)
}

/** Costs that ask no money of the plan, so that nothing can be said about their cover: no amount yet, or no year in it. */
export function costsLeftOut(costs: readonly CostCover[]): Record<'unpriced' | 'outside', readonly CostCover[]> {
  return {
    unpriced: costs.filter(({ need }) => need.amountCents === 0),
    outside: costs.filter(({ need, total }) => need.amountCents > 0 && total.neededCents === 0),
  }
}
