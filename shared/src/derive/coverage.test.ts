import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planArbitrary } from '../exchange/planArbitrary.ts'
import type { Certainty, Investment } from '../plan/investment.ts'
import type { Need } from '../plan/need.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { amountInYear, broughtInPerYear, coverageOf, gapRuns, laneTotals, planYears } from './coverage.ts'

describe('coverage per year', () => {
  test('[C1] promised and talked about, plus the gap, minus the surplus, is what is needed', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        for (const year of coverageOf(plan)) {
          const { neededCents, promisedCents, talkedAboutCents, gapCents, surplusCents } = year
          expect(promisedCents + talkedAboutCents + gapCents - surplusCents).toBe(neededCents)
          expect(Math.min(gapCents, surplusCents)).toBe(0)
          expect([gapCents, surplusCents].every((cents) => Number.isSafeInteger(cents) && cents >= 0)).toBe(true)
        }
      }),
    )
  })

  test('[C2] one-off money falls in its first year, yearly money in every year up to its last', () => {
    const yearly = { amountCents: 500, per: 'year', from: 2027, until: 2028 } as const
    expect([2026, 2027, 2028, 2029].map((year) => amountInYear(yearly, year))).toEqual([0, 500, 500, 0])
    expect(amountInYear({ ...yearly, until: null }, 2099)).toBe(500)
    const once = { amountCents: 500, per: 'once', from: 2027, until: 2028 } as const
    expect([2026, 2027, 2028].map((year) => amountInYear(once, year))).toEqual([0, 500, 0])
  })

  test('[C3] toegezegd and vastgelegd are promised, idee and bespreken only talked about', () => {
    const certainties: Certainty[] = ['idee', 'bespreken', 'toegezegd', 'vastgelegd']
    const investments = certainties.map((certainty, i) => investment({ certainty, amountCents: 10 ** i }))
    const [first] = coverageOf(planWith([need({ amountCents: 2000 })], investments))
    expect(first).toEqual({
      year: 2026,
      neededCents: 2000,
      promisedCents: 1100,
      talkedAboutCents: 11,
      gapCents: 889,
      surplusCents: 0,
    })
  })

  test('[C4] case C lacks € 62.000 from 2028 and € 90.000 from 2030', () => {
    expect(gapRuns(coverageOf(planFromTemplate('casus-c', 'Demo')))).toEqual([
      { from: 2028, until: 2029, gapCents: 6_200_000 },
      { from: 2030, until: 2031, gapCents: 9_000_000 },
    ])
  })

  test('[C5] a run ends where the gap changes or a year is covered', () => {
    const years = [5, 5, 0, 5, 6, 0].map((gapCents, i) => ({
      year: 2026 + i,
      neededCents: gapCents,
      promisedCents: 0,
      talkedAboutCents: 0,
      gapCents,
      surplusCents: 0,
    }))
    expect(gapRuns(years)).toEqual([
      { from: 2026, until: 2027, gapCents: 5 },
      { from: 2029, until: 2029, gapCents: 5 },
      { from: 2030, until: 2030, gapCents: 6 },
    ])
    expect(gapRuns([])).toEqual([])
  })

  test('[C6] the years of the plan count, both ends included', () => {
    expect(planYears(emptyPlan)).toEqual([2026, 2027, 2028, 2029, 2030, 2031])
    expect(gapRuns(coverageOf(planWith([need({ from: 2032, until: 2032 })], [])))).toEqual([])
  })

  test('[C7] what a party brings in per year is what all its own investments are worth that year', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const years = planYears(plan)
        const perParty = plan.parties.map(({ id }) => broughtInPerYear(plan.investments, id, years))
        coverageOf(plan).forEach(({ promisedCents, talkedAboutCents }, i) => {
          expect(perParty.reduce((sum, row) => sum + (row[i] ?? 0), 0)).toBe(promisedCents + talkedAboutCents)
        })
      }),
    )
  })

  test('[C8] a lane shows one-off money apart, and yearly money in the first year that has any', () => {
    const investments = [
      investment({ amountCents: 100, per: 'once', until: 2026 }),
      investment({ amountCents: 20, from: 2028, until: null }),
      investment({ amountCents: 3, from: 2029, until: 2029 }),
      investment({ amountCents: 4000, party: 'zorg' }),
    ]
    expect(laneTotals(investments, 'gemeente', planYears(emptyPlan))).toEqual({ perYearCents: 20, onceCents: 100 })
    expect(laneTotals(investments, 'niemand', planYears(emptyPlan))).toEqual({ perYearCents: 0, onceCents: 0 })
  })
})

function planWith(needs: readonly Need[], investments: readonly Investment[]): Plan {
  return { ...emptyPlan, needs, investments }
}

function need(facts: Partial<Need>): Need {
  return {
    id: 'nodig',
    knob: null,
    label: 'Kosten',
    amountCents: 100,
    per: 'year',
    from: 2026,
    until: null,
    order: 'a0',
    ...facts,
  }
}

function investment(facts: Partial<Investment>): Investment {
  return {
    id: 'inzet',
    source: 'I',
    party: 'gemeente',
    label: '',
    knob: null,
    amountCents: 100,
    per: 'year',
    from: 2026,
    until: null,
    certainty: 'idee',
    way: '',
    note: '',
    order: 'a0',
    ...facts,
  }
}
