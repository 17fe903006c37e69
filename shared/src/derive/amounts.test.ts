import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { EXAMPLE_FTE_CENTS, effortCents } from '../nouns/effort.ts'
import type { Investment } from '../nouns/investment.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { type Amount, amountInYear, broughtInBy, sumPerYear, sumsBy, yearsOf } from './amounts.ts'
import { broughtInCents } from './cover.ts'
import { coverageOf } from './coverage.ts'

const horizon = { firstYear: 2026, lastYear: 2031, indexation: 0 }
const yearly: Amount = { amountCents: 500, per: 'year', from: 2027, until: 2028, indexed: false }

const inYears = (amount: Amount, indexation = 0) =>
  [2026, 2027, 2028, 2029].map((year) => amountInYear(amount, year, { ...horizon, indexation }))

describe('amounts over the years', () => {
  test('[C2] one-off money falls in its first year, yearly money in every year up to its last', () => {
    expect(inYears(yearly)).toEqual([0, 500, 500, 0])
    expect(amountInYear({ ...yearly, until: null }, 2099, horizon)).toBe(500)
    expect(inYears({ ...yearly, per: 'once' })).toEqual([0, 500, 0, 0])
  })

  test('[C6] the years of the plan count, both ends included', () => {
    expect(yearsOf(horizon)).toEqual([2026, 2027, 2028, 2029, 2030, 2031])
  })

  test('[C10] prices rise from the first year of the plan on, for yearly amounts that follow them and no others', () => {
    const lasting: Amount = { ...yearly, from: 2020, until: null, amountCents: 100_000, indexed: true }
    expect(inYears(lasting, 250)).toEqual([100_000, 102_500, 105_063, 107_690])
    expect(inYears({ ...lasting, indexed: false }, 250)).toEqual([100_000, 100_000, 100_000, 100_000])
    expect(inYears({ ...lasting, per: 'once', from: 2028 }, 250)).toEqual([0, 0, 100_000, 0])
    expect(inYears(lasting, 0)).toEqual([100_000, 100_000, 100_000, 100_000])
  })

  test('[C11] C-22: half an fte is the € 50.000 of the model, and work comes to whole cents', () => {
    expect(effortCents({ hundredths: 50, rateCents: EXAMPLE_FTE_CENTS })).toBe(5_000_000)
    expect(effortCents({ hundredths: 33, rateCents: 1001 })).toBe(330)
  })

  test('[C7] contributions add up to the same by party, knob, source and year, in any plan', () => {
    fc.assert(
      fc.property(planArbitrary, ({ workshop, investments, parties, ...rest }) => {
        const all = sumPerYear(investments, workshop)
        const added = (sums: readonly (readonly number[])[]) =>
          all.map((_, year) => sums.reduce((total, row) => total + (row[year] ?? 0), 0))
        const keys: ((one: Investment) => unknown)[] = [
          ({ party }) => party,
          ({ knob }) => knob,
          ({ source }) => source,
        ]
        for (const keyOf of keys) expect(added([...sumsBy(investments, keyOf, workshop).values()])).toEqual(all)
        expect(added(parties.map(({ id }) => sumPerYear(broughtInBy(investments, id), workshop)))).toEqual(all)
        const plan = { workshop, investments, parties, ...rest }
        expect(coverageOf(plan).years.map(broughtInCents)).toEqual(all)
        expect(all.every(Number.isSafeInteger)).toBe(true)
      }),
    )
  })

  test('[C10] case C costs the same every year until prices rise, and then a little more each year', () => {
    const plan = planFromTemplate('casus-c', 'C', 2026)
    const needs = plan.needs.map((need) => ({ ...need, indexed: need.per === 'year' }))
    const still = sumPerYear(needs, plan.workshop).slice(1)
    expect(new Set(still).size).toBe(1)
    const rising = sumPerYear(needs, { ...plan.workshop, indexation: 300 }).slice(1)
    rising.forEach((cents, year) => {
      expect(cents).toBeGreaterThan(rising[year - 1] ?? still[0] ?? 0)
    })
  })
})
