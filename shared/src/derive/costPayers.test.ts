import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { investment, need, planWith } from '../../testing/moneyFixtures.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import type { Plan } from '../plan/plan.ts'
import { costPayers } from './costPayers.ts'
import { addShares, coverFrom } from './cover.ts'
import { type CostCover, coverageOf } from './coverage.ts'

function costOf(plan: Plan, id: string): CostCover {
  const found = coverageOf(plan).costs.find(({ need }) => need.id === id)
  if (!found) throw new Error(`There is no cost ${id}`)
  return found
}

describe('who pays a cost', () => {
  test('[C220] each party has what its money does for the cost, and money for something else is not in it', () => {
    const plan = planWith(
      [need({ id: 'huismeester', amountCents: 100, until: 2027 }), need({ id: 'zaal', amountCents: 50, until: 2027 })],
      [
        investment({
          id: 'a',
          need: 'huismeester',
          party: 'corporatie',
          amountCents: 60,
          until: 2027,
          certainty: 'toegezegd',
        }),
        investment({ id: 'b', need: 'huismeester', party: 'gemeente', amountCents: 70, until: 2026 }),
        investment({ id: 'c', need: 'zaal', party: 'gemeente', amountCents: 50, until: 2027, certainty: 'toegezegd' }),
        investment({ id: 'd', need: null, party: 'gemeente', amountCents: 40, until: 2027, certainty: 'toegezegd' }),
      ],
    )
    expect(costPayers(costOf(plan, 'huismeester'))).toEqual([
      {
        party: 'corporatie',
        share: { promisedCents: 120, ideaCents: 0, tooMuchCents: 0, spareIdeaCents: 0, unmeasuredCents: 0 },
      },
      {
        party: 'gemeente',
        share: { promisedCents: 0, ideaCents: 40, tooMuchCents: 0, spareIdeaCents: 30, unmeasuredCents: 0 },
      },
    ])
  })

  test('[C220] the parts of the parties add up to the cost, in any plan', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        for (const cost of coverageOf(plan).costs) {
          const { total } = cost
          const parts = costPayers(cost).map(({ share }) => share)
          expect(coverFrom(total.neededCents, addShares(parts))).toEqual(total)
        }
      }),
    )
  })
})
