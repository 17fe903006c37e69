import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { investment, need, planWith } from '../../testing/moneyFixtures.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { coverageOf } from './coverage.ts'
import { openAmountOf } from './openAmount.ts'

describe('what a cost still needs', () => {
  const plan = planWith(
    [need({ id: 'builder', amountCents: 100, until: 2030 })],
    [
      investment({ id: 'a', need: 'builder', amountCents: 60, until: 2027, certainty: 'toegezegd' }),
      investment({ id: 'b', need: 'builder', amountCents: 40 }),
    ],
  )

  test('[C205] it is the smallest open amount over the chosen years, beside the largest; ideas do not count', () => {
    expect(openAmountOf(plan, 'builder', { from: 2026, until: 2027 })).toMatchObject({ leastCents: 40, mostCents: 40 })
    expect(openAmountOf(plan, 'builder', { from: 2026, until: 2029 })).toMatchObject({ leastCents: 40, mostCents: 100 })
    expect(openAmountOf(plan, 'builder', { from: 2028, until: null })).toMatchObject({ leastCents: 0, mostCents: 100 })
  })

  test('[C205] money that is being changed does not count itself, and years outside the plan ask nothing', () => {
    const same = { from: 2026, until: 2027 }
    expect(openAmountOf(plan, 'builder', same, 'a')).toMatchObject({ leastCents: 100, mostCents: 100 })
    expect(openAmountOf(plan, 'builder', { from: 2040, until: null })).toBeNull()
    expect(openAmountOf(plan, 'weg', same)).toBeNull()
  })

  test('[C205] beside it stand what the cost asks in those years and the only year in which anything is open', () => {
    const paid = { neededCents: 200, isUnpriced: false, onlyYear: null }
    expect(openAmountOf(plan, 'builder', { from: 2026, until: 2027 })).toMatchObject(paid)
    expect(openAmountOf(plan, 'builder', { from: 2030, until: null })).toMatchObject({
      neededCents: 100,
      onlyYear: 2030,
    })
    expect(openAmountOf(plan, 'builder', { from: 2030, until: 2030 })?.onlyYear).toBeNull()
    expect(openAmountOf(plan, 'builder', { from: 2031, until: null })).toMatchObject({ neededCents: 0, onlyYear: null })
    const free = planWith([need({ amountCents: 0 })], [])
    expect(openAmountOf(free, 'nodig', { from: 2026, until: null })).toMatchObject({ isUnpriced: true, neededCents: 0 })
  })

  test('[C205] promising the smallest open amount pays too much in no year, in any plan', () => {
    fc.assert(
      fc.property(planArbitrary, (given) => {
        const [cost] = given.needs
        if (!cost) return
        const { firstYear, lastYear } = given.workshop
        const open = openAmountOf(given, cost.id, { from: firstYear, until: lastYear })
        const more = investment({
          id: 'zzz-erbij',
          need: cost.id,
          amountCents: open?.leastCents ?? 0,
          from: firstYear,
          until: lastYear,
          certainty: 'toegezegd',
        })
        const tooMuch = (of: typeof given) =>
          coverageOf(of).costs.find((one) => one.need.id === cost.id)?.total.tooMuchCents
        expect(tooMuch({ ...given, investments: [...given.investments, more] })).toBe(tooMuch(given))
      }),
    )
  })
})
