// Who pays for one cost: what the money that names it covers, per party and over all years of the plan. If there is
// more than it needs, every party's money covers the same fraction: the order in the plan makes no difference. In the
// totals the same idea may count for less, if money without a cost was promised; that is not shown here.

import { isPromised } from '../nouns/promise.ts'
import { addShares, leftOver, type Share } from './cover.ts'
import type { CostCover } from './coverage.ts'

export interface CostPayer {
  /** Party id. */
  readonly party: string
  readonly share: Share
}

/** In order of appearance in the plan; their sums are the cost's own total. */
export function costPayers({ need, years, payers }: CostCover): readonly CostPayer[] {
  const parties = new Map<string, Share>()
  const usedIn = years.map(({ promisedCents, ideaCents }, at) => {
    const brought = (promised: boolean) =>
      payers.map(({ investment, perYearCents }) => (isPromised(investment) === promised ? (perYearCents[at] ?? 0) : 0))
    return { promised: inProportion(promisedCents, brought(true)), ideas: inProportion(ideaCents, brought(false)) }
  })
  payers.forEach(({ investment, perYearCents }, index) => {
    const own = usedIn.map(({ promised, ideas }, at): Share => {
      const [promisedCents = 0, ideaCents = 0] = [promised[index], ideas[index]]
      const left = (perYearCents[at] ?? 0) - promisedCents - ideaCents
      return isPromised(investment)
        ? { ...addShares([]), promisedCents, ...leftOver(left, need.amountCents > 0) }
        : { ...addShares([]), ideaCents, spareIdeaCents: left }
    })
    const { party } = investment
    parties.set(party, addShares([parties.get(party) ?? addShares([]), ...own]))
  })
  return [...parties].map(([party, share]) => ({ party, share }))
}

/** Whole cents that add up to `cents`; none is more than was contributed. */
function inProportion(cents: number, brought: readonly number[]): number[] {
  const all = brought.reduce((sum, one) => sum + one, 0)
  let [toShare, left] = [cents, all]
  return brought.map((one) => {
    const part = left === 0 ? 0 : Math.min(one, Math.round((toShare / left) * one))
    toShare -= part
    left -= one
    return part
  })
}
