// Who pays one cost: what the money that names it does for it, per party and over all years of the plan. In the totals the
// same idea may do less, where money without a cost was promised: that is not told here.

import { isPromised } from '../plan/investment.ts'
import { addShares, type Share } from './cover.ts'
import type { CostCover } from './coverage.ts'
import { shareOutYear } from './shareOutYear.ts'

export interface CostPayer {
  /** Party id. */
  readonly party: string
  readonly share: Share
}

/** In order of appearance in the plan; their sums are the cost's own total. */
export function costPayers({ need, years, payers }: CostCover): readonly CostPayer[] {
  const perYear = years.map(({ neededCents }, at) =>
    shareOutYear(
      [{ id: need.id, knob: need.knob, cents: neededCents }],
      payers.map(({ investment, perYearCents }) => ({
        cost: need.id,
        knob: investment.knob,
        isPromised: isPromised(investment),
        cents: perYearCents[at] ?? 0,
      })),
    ),
  )
  const parties = new Map<string, Share>()
  payers.forEach(({ investment: { party } }, index) => {
    const own = perYear.flatMap(({ shares }) => shares.slice(index, index + 1))
    parties.set(party, addShares([parties.get(party) ?? addShares([]), ...own]))
  })
  return [...parties].map(([party, share]) => ({ party, share }))
}
