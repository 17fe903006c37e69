import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { investment, need, planWith } from '../../testing/moneyFixtures.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import type { Investment } from '../nouns/investment.ts'
import { type Certainty, isPromised } from '../nouns/promise.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { amountInYear, sumPerYear } from './amounts.ts'
import { addShares, broughtInCents } from './cover.ts'
import { coverageOf, usesBy } from './coverage.ts'
import { coverPoints } from './coverPoints.ts'

describe('coverage', () => {
  test('[C1] of any plan promised, only an idea and lacking come to what is needed, per cost, per year and in all', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const { years, total, costs } = coverageOf(plan)
        const all = [...years, total, ...costs.flatMap((cost) => [...cost.years, cost.total])]
        for (const cover of all) {
          const { neededCents, promisedCents, ideaCents, lackingCents } = cover
          expect(promisedCents + ideaCents + lackingCents).toBe(neededCents)
          const parts = [
            promisedCents,
            ideaCents,
            lackingCents,
            cover.tooMuchCents,
            cover.spareIdeaCents,
            cover.unmeasuredCents,
          ]
          expect(parts.every((cents) => Number.isSafeInteger(cents) && cents >= 0)).toBe(true)
        }
      }),
    )
  })

  test('[C200] of any plan the parts per cost, party, source and year add up to the totals', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const coverage = coverageOf(plan)
        const { years, costs, unassigned } = coverage
        const keys: ((one: Investment) => unknown)[] = [
          ({ id }) => id,
          ({ party }) => party,
          ({ source }) => source,
          ({ need: of }) => of,
        ]
        for (const keyOf of keys) {
          const parts = [...usesBy(coverage, keyOf).values()]
          years.forEach((year, at) => {
            expect(year).toMatchObject(addShares(parts.flatMap((own) => own.slice(at, at + 1))))
          })
        }
        expect(years.map(broughtInCents)).toEqual(sumPerYear(plan.investments, plan.workshop))
        years.forEach((year, at) => {
          const own = costs.flatMap((cost) => cost.years.slice(at, at + 1))
          const sum = (key: 'neededCents' | 'promisedCents' | 'tooMuchCents') =>
            own.reduce((all, one) => all + one[key], 0)
          const rest = unassigned.years[at]
          expect(year.neededCents).toBe(sum('neededCents'))
          expect(year.promisedCents).toBe(sum('promisedCents') + (rest?.promisedCents ?? 0))
          expect(year.tooMuchCents).toBe(sum('tooMuchCents') + (rest?.tooMuchCents ?? 0))
        })
      }),
    )
  })

  test('[C201] in any plan money named for a cost pays no other: each comes to what it would be alone', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        for (const { need: cost, years, total } of coverageOf(plan).costs) {
          const own = plan.investments.filter((one) => one.need === cost.id)
          const alone = coverageOf({ ...plan, needs: [cost], investments: own })
          expect(years).toEqual(alone.years)
          expect(total).toEqual(alone.total)
        }
      }),
    )
  })

  test('[C202] in any plan no euro more is promised than what was promised for the costs that are there', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const coverage = coverageOf(plan)
        const ofCost = usesBy(coverage, (one) => one.need)
        coverage.years.forEach(({ year, neededCents, promisedCents, lackingCents }, at) => {
          for (const { need: cost } of coverage.costs) {
            const used = ofCost.get(cost.id)?.[at]
            const needed = amountInYear(cost, year, plan.workshop)
            expect((used?.promisedCents ?? 0) + (used?.ideaCents ?? 0)).toBeLessThanOrEqual(needed)
          }
          // As long as something lacks, no money that may go there is left over.
          const left = coverage.unassigned.years[at]
          if (lackingCents > 0) expect((left?.tooMuchCents ?? 0) + (left?.spareIdeaCents ?? 0)).toBe(0)
          if (promisedCents < neededCents) expect(left?.tooMuchCents ?? 0).toBe(0)
        })
      }),
    )
  })

  test('[C3] toegezegd and vastgelegd are promised, idee and bespreken only an idea', () => {
    const certainties: Certainty[] = ['idee', 'bespreken', 'toegezegd', 'vastgelegd']
    const investments = certainties.map((certainty, i) =>
      investment({ id: certainty, certainty, amountCents: 10 ** i, need: 'kost' }),
    )
    expect(investments.map(isPromised)).toEqual([false, false, true, true])
    const [first] = coverageOf(planWith([need({ id: 'kost', amountCents: 2000 })], investments)).years
    expect(first).toMatchObject({ promisedCents: 1100, ideaCents: 11, lackingCents: 889, tooMuchCents: 0 })
  })

  test('[C4] case C lacks € 62.000 from 2028 and € 90.000 from 2030, and has ideas in its first two years', () => {
    const { years, total } = coverageOf(planFromTemplate('casus-c', 'Demo', 2026))
    expect(years.map(({ lackingCents }) => lackingCents / 100)).toEqual([0, 0, 62_000, 62_000, 90_000, 90_000])
    expect(years.map(({ ideaCents }) => ideaCents / 100)).toEqual([22_000, 22_000, 0, 0, 0, 0])
    expect(total).toMatchObject({ lackingCents: 30_400_000, ideaCents: 4_400_000 })
  })

  test('[C5] costs outside the years of the plan are lacking in none of them', () => {
    expect(coverageOf(planWith([need({ from: 2032, until: 2032 })], [])).total.neededCents).toBe(0)
  })

  test('[C9] a cost is paid by what names it, of as many parties as want to; too much for one never pays another', () => {
    const plan = planWith(
      [need({ id: 'verbouwing', amountCents: 100 }), need({ id: 'builder', amountCents: 100 })],
      [
        investment({ id: 'a', need: 'verbouwing', amountCents: 150, certainty: 'vastgelegd' }),
        investment({ id: 'b', need: 'verbouwing', amountCents: 50, certainty: 'toegezegd', party: 'gemeente' }),
      ],
    )
    const { years, costs } = coverageOf(plan)
    expect(years[0]).toMatchObject({ neededCents: 200, promisedCents: 100, lackingCents: 100, tooMuchCents: 100 })
    expect(costs.map(({ payers }) => payers.map((payer) => payer.investment.id))).toEqual([['a', 'b'], []])
    expect(costs[0]?.years[0]).toMatchObject({ promisedCents: 100, lackingCents: 0, tooMuchCents: 100 })
    expect(costs[1]?.years[0]).toMatchObject({ promisedCents: 0, lackingCents: 100, tooMuchCents: 0 })
  })

  test('[C203] money without a cost fills what named money left open, in the totals only, and the rest is too much', () => {
    const plan = planWith(
      [need({ id: 'team', amountCents: 100 }), need({ id: 'ruimte', amountCents: 30 })],
      [
        investment({ id: 'a', need: 'team', amountCents: 60, certainty: 'toegezegd' }),
        investment({ id: 'b', amountCents: 80, certainty: 'toegezegd' }),
        investment({ id: 'c', amountCents: 5 }),
        investment({ id: 'weg', need: 'weg', amountCents: 1, certainty: 'toegezegd' }),
      ],
    )
    const { years, costs, unassigned } = coverageOf(plan)
    expect(years[0]).toMatchObject({ promisedCents: 130, ideaCents: 0, lackingCents: 0, tooMuchCents: 11 })
    expect(years[0]?.spareIdeaCents).toBe(5)
    expect(costs.map((cost) => cost.years[0]?.lackingCents)).toEqual([40, 30])
    expect(unassigned.investments.map(({ id }) => id)).toEqual(['b', 'c', 'weg'])
    expect(unassigned.years[0]).toMatchObject({ promisedCents: 70, tooMuchCents: 11 })
  })

  test('[C203] money that names a knob goes to the costs of that knob first', () => {
    const needs = [need({ id: 'een', knob: 1, amountCents: 100 }), need({ id: 'twee', knob: 2, amountCents: 100 })]
    const idea = investment({ id: 'idee', need: 'twee', amountCents: 100 })
    const loose = (knob: 1 | 2 | null) =>
      coverageOf(planWith(needs, [idea, investment({ id: 'x', knob, amountCents: 100, certainty: 'toegezegd' })]))
        .years[0]
    // At knob 2 it takes the place of the idea, and nobody pays the other cost.
    expect(loose(2)).toMatchObject({ promisedCents: 100, ideaCents: 0, lackingCents: 100, spareIdeaCents: 100 })
    expect(loose(1)).toMatchObject({ promisedCents: 100, ideaCents: 100, lackingCents: 0 })
    expect(loose(null)).toMatchObject({ promisedCents: 100, ideaCents: 100, lackingCents: 0 })
  })

  test('[C204] costs nobody pays, costs paid too much and money without a cost are told apart', () => {
    const needs = [
      need({ id: 'verbouwing', knob: 1 }),
      need({ id: 'builder', knob: 6 }),
      need({ id: 'thee', knob: 5 }),
      need({ id: 'later', from: 2090 }),
    ]
    const plan = planWith(needs, [
      investment({ id: 'a', need: 'verbouwing', amountCents: 300, certainty: 'toegezegd' }),
      investment({ id: 'b', knob: 5, amountCents: 1 }),
    ])
    const { unpaid, paidTooMuch, unassigned } = coverPoints(coverageOf(plan))
    expect(unpaid.map((cost) => cost.need.id)).toEqual(['builder', 'thee'])
    expect(paidTooMuch.map((cost) => cost.need.id)).toEqual(['verbouwing'])
    expect(unassigned?.investments.map(({ id }) => id)).toEqual(['b'])
    expect(coverPoints(coverageOf(emptyPlan))).toEqual({ unpaid: [], paidTooMuch: [], unassigned: null })
    const covered: Plan = planWith(needs, [investment({ amountCents: 10_000, certainty: 'toegezegd' })])
    expect(coverPoints(coverageOf(covered)).unpaid).toEqual([])
  })

  test('[C204] while a promise that names neither cost nor knob can pay a cost wholly, that is not said to be unpaid', () => {
    const needs = [need({ id: 'builder', knob: 6 }), need({ id: 'thee' })]
    const unpaid = (facts: Partial<Investment>) =>
      coverPoints(coverageOf(planWith(needs, [investment({ amountCents: 100, ...facts })]))).unpaid.map(
        (cost) => cost.need.id,
      )
    expect(unpaid({ certainty: 'toegezegd' })).toEqual([])
    expect(unpaid({ certainty: 'toegezegd', knob: 6 })).toEqual(['thee'])
    expect(unpaid({ certainty: 'toegezegd', amountCents: 99 })).toEqual(['builder', 'thee'])
    expect(unpaid({ certainty: 'toegezegd', until: 2030 })).toEqual(['builder', 'thee'])
    // An idea may yet go anywhere or nowhere, and what falls outside the years or is nothing pays no cost.
    expect(unpaid({ certainty: 'idee' })).toEqual(['builder', 'thee'])
    expect(unpaid({ certainty: 'toegezegd', from: 2050 })).toEqual(['builder', 'thee'])
    expect(unpaid({ certainty: 'toegezegd', knob: 6, amountCents: 0 })).toEqual(['builder', 'thee'])
  })

  test('[C219] a promise is too much in no sum while no amount was named: for its cost, or for any', () => {
    const [priced, free] = [need({ id: 'thee' }), need({ id: 'zaal', amountCents: 0 })]
    const paid = (facts: Partial<Investment>) => investment({ certainty: 'toegezegd', amountCents: 300, ...facts })
    const sums = (needs: readonly ReturnType<typeof need>[], money: readonly Investment[]) => {
      const { total, years } = coverageOf(planWith(needs, money, [2026, 2027]))
      expect(years.map(({ tooMuchCents }) => tooMuchCents * 2)).toEqual(years.map(() => total.tooMuchCents))
      return [total.tooMuchCents, total.unmeasuredCents]
    }
    expect(sums([priced, free], [paid({ need: 'zaal' })])).toEqual([0, 600])
    expect(sums([priced, free], [paid({ need: 'thee' })])).toEqual([400, 0])
    expect(sums([priced, free], [paid({ need: null })])).toEqual([400, 0])
    expect(sums([free], [paid({ need: null })])).toEqual([0, 600])
    expect(sums([], [paid({ need: null }), paid({ id: 'b', need: 'weg' })])).toEqual([0, 1200])
  })
})
