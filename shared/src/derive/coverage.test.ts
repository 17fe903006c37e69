import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planArbitrary } from '../exchange/planArbitrary.ts'
import type { Certainty, Investment } from '../plan/investment.ts'
import type { Need } from '../plan/need.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { coverageOf, coverageOfNeeds, gapRuns } from './coverage.ts'

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

  test('[C6] costs outside the years of the plan are missing in none of them', () => {
    expect(gapRuns(coverageOf(planWith([need({ from: 2032, until: 2032 })], [])))).toEqual([])
  })

  test('[C9] one cost can be shared by parties, and money without a cost covers none of them', () => {
    const shared = planWith(
      [need({ id: 'team', amountCents: 100 }), need({ id: 'ruimte', amountCents: 30 })],
      [
        investment({ id: 'a', need: 'team', amountCents: 60, certainty: 'toegezegd' }),
        investment({ id: 'b', need: 'team', amountCents: 10, party: 'zorg' }),
        investment({ id: 'c', amountCents: 500, certainty: 'toegezegd' }),
      ],
    )
    const [team, room] = coverageOfNeeds(shared)
    expect(team?.investments.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(team?.years[0]).toMatchObject({ neededCents: 100, promisedCents: 60, talkedAboutCents: 10, gapCents: 30 })
    expect(room?.years.every(({ gapCents }) => gapCents === 30)).toBe(true)
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const perNeed = coverageOfNeeds(plan)
        coverageOf(plan).forEach(({ neededCents, promisedCents, talkedAboutCents }, i) => {
          const sum = (key: 'neededCents' | 'promisedCents' | 'talkedAboutCents') =>
            perNeed.reduce((total, { years }) => total + (years[i]?.[key] ?? 0), 0)
          expect(sum('neededCents')).toBe(neededCents)
          expect(sum('promisedCents')).toBeLessThanOrEqual(promisedCents)
          expect(sum('talkedAboutCents')).toBeLessThanOrEqual(talkedAboutCents)
        })
      }),
    )
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
    effort: null,
    indexed: false,
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
    need: null,
    effort: null,
    indexed: false,
    certainty: 'idee',
    way: '',
    note: '',
    order: 'a0',
    ...facts,
  }
}
