import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineOf } from '../../testing/filled.ts'
import { investment, need, planWith } from '../../testing/moneyFixtures.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { shutSentence } from '../copy/nl/overPlans.ts'
import type { Setting } from '../model/knobs.ts'
import { MODEL_VERSION } from '../model/modelVersion.ts'
import type { Investment } from '../nouns/investment.ts'
import { partyNoun } from '../nouns/party.ts'
import { isPromised } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import { sumInYear, sumOverYears, yearsOf } from './amounts.ts'
import { coverageOf } from './coverage.ts'
import { overPlans } from './overPlans.ts'

const beside = (...plans: readonly Plan[]) => plans.map((plan) => ({ plan, modelVersion: MODEL_VERSION }))

function partyOf(kind: 'gemeente' | 'corporatie', name: string, id: string = kind) {
  return lineOf(partyNoun, { id, kind, name, atTable: true })
}

function projectOf(name: string, money: readonly Partial<Investment>[], years?: number[]): Plan {
  const plan = planWith(
    [need({ id: 'bouw', label: 'Coördinator', amountCents: 1000 })],
    money.map((facts, at) => investment({ id: `i${at}`, certainty: 'toegezegd', ...facts })),
    years,
  )
  return { ...plan, parties: [partyOf('gemeente', name)] }
}

const promises = (cents: number, facts: Partial<Investment> = {}) => ({ amountCents: cents, need: 'bouw', ...facts })

describe('several plans side by side', () => {
  test('[C850] whatever the plans, the sums per party and year are those of each plan itself, and so are needs and gaps', () => {
    fc.assert(
      fc.property(fc.array(planArbitrary, { maxLength: 4 }), (plans) => {
        const over = overPlans(beside(...plans))
        for (const [at, year] of over.years.entries()) {
          const there = plans.filter(({ workshop }) => yearsOf(workshop).includes(year))
          const sum = (of: (one: Investment) => boolean) =>
            there.reduce((all, plan) => all + sumInYear(plan.investments.filter(of), year, plan.workshop), 0)
          expect(over.totalYears[at]?.promisedCents).toBe(sum(isPromised))
          expect(over.totalYears[at]?.ideaCents).toBe(sum((one) => !isPromised(one)))
          const lacking = there.map(
            (plan) => coverageOf(plan).years.find((one) => one.year === year)?.lackingCents ?? 0,
          )
          expect(over.coverYears[at]?.lackingCents).toBe(lacking.reduce((all, cents) => all + cents, 0))
        }
        for (const [at, plan] of plans.entries()) {
          const own = over.parties.flatMap((party) => party.plans.filter((one) => one.at === at))
          const cents = own.reduce((all, { total }) => all + total.promisedCents + total.ideaCents, 0)
          expect(cents).toBe(sumOverYears(plan.investments, plan.workshop))
          for (const party of own) expect(party.total.temporaryCents).toBeLessThanOrEqual(party.total.promisedCents)
        }
        for (const { total, plans: parts, years } of over.parties) {
          expect(total.promisedCents).toBe(parts.reduce((all, one) => all + one.total.promisedCents, 0))
          expect(total.promisedCents).toBe(years.reduce((all, one) => all + one.promisedCents, 0))
        }
      }),
      { numRuns: 25 },
    )
  })

  test('[C851] a party is one row in all plans by kind and name as people read it; another name or kind is another row', () => {
    const { parties } = overPlans(
      beside(
        projectOf('Gemeente Zuid', [promises(100)]),
        projectOf(' gemeente  ZUID ', [promises(50)]),
        { ...projectOf('Gemeente Noord', [promises(7)]), parties: [partyOf('gemeente', 'Gemeente Noord')] },
        { ...projectOf('x', [promises(3)]), parties: [partyOf('corporatie', 'Gemeente Zuid', 'gemeente')] },
      ),
    )
    expect(
      parties.map(({ kind, name, plans, total }) => [kind, name, plans.map(({ at }) => at), total.promisedCents]),
    ).toEqual([
      ['corporatie', 'Gemeente Zuid', [3], 18],
      ['gemeente', 'Gemeente Noord', [2], 42],
      ['gemeente', 'Gemeente Zuid', [0, 1], 900],
    ])
  })

  test('[C851] two parties of one name in a plan are one row, and money of a party that is gone has a row of its own', () => {
    const plan = projectOf('Gemeente', [promises(10), promises(20, { party: 'tweede' }), promises(5, { party: 'weg' })])
    const { parties } = overPlans(
      beside({ ...plan, parties: [...plan.parties, partyOf('gemeente', 'GEMEENTE', 'tweede')] }),
    )
    expect(parties.map(({ kind, total }) => [kind, total.promisedCents])).toEqual([
      ['gemeente', 180],
      [null, 30],
    ])
  })

  test('[C852] the years are those of all plans; a plan without a year says nothing there', () => {
    const over = overPlans(
      beside(projectOf('Gemeente', [promises(10)], [2026, 2027]), projectOf('Gemeente', [promises(5)], [2027, 2029])),
    )
    expect(over.years).toEqual([2026, 2027, 2028, 2029])
    const [party] = over.parties
    expect(party?.years.map(({ promisedCents }) => promisedCents)).toEqual([10, 15, 5, 5])
    expect(party?.plans.map(({ years }) => years.map((one) => one?.promisedCents ?? null))).toEqual([
      [10, 10, null, null],
      [null, 5, 5, 5],
    ])
    expect(over.plans[1]?.years[0]).toBeNull()
    expect(over.doubts.hasOwnYears).toBe(true)
  })

  test('[C853] promised money that stops before its cost is temporary, in order of the year it stops; an idea is not', () => {
    const over = overPlans(
      beside(
        projectOf('Gemeente', [promises(40, { until: 2028 }), promises(30, { until: 2027, certainty: 'idee' })]),
        projectOf('Gemeente', [promises(25, { until: 2026 }), promises(1000, { from: 2027 })]),
      ),
    )
    expect(over.parties[0]?.total).toEqual({ promisedCents: 40 * 3 + 25 + 5000, ideaCents: 60, temporaryCents: 145 })
    expect(
      over.endings.map(({ at, until, cents, leftOpen, partyName }) => [at, until, cents, leftOpen.length, partyName]),
    ).toEqual([
      // Someone else's promise goes on after it.
      [1, 2026, 25, 0, 'Gemeente'],
      [0, 2028, 40, 1, 'Gemeente'],
    ])
  })

  test('[C854] a knob stays shut everywhere when no plan opens it, said or not; each plan has its own setting beside it', () => {
    const withKnobs = (settings: Readonly<Record<number, Setting>>, reason = ''): Plan => ({
      ...projectOf('Gemeente', []),
      knobs: projectOf('Gemeente', []).knobs.map((knob) => ({
        ...knob,
        setting: settings[knob.number] ?? 0,
        reason: knob.number === 3 ? reason : '',
      })),
    })
    const { knobs } = overPlans(beside(withKnobs({ 1: 3, 2: 1 }), withKnobs({ 2: 2 }, 'Te duur')))
    expect(knobs.filter(({ isShutEverywhere }) => isShutEverywhere).map(({ number }) => number)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10,
    ])
    expect(knobs.slice(0, 3).map(({ settings }) => settings)).toEqual([
      [3, null],
      [1, 2],
      [null, 0],
    ])
    expect(knobs.filter(({ isSetNowhere }) => !isSetNowhere).map(({ number }) => number)).toEqual([1, 2, 3])
    expect(knobs[2]?.reasons).toEqual([{ at: 1, reason: 'Te duur' }])
    expect(shutSentence(knobs.slice(0, 4), 2)).toBe(
      'Blijft overal dicht: 3. Financiering ruimte. In geen plan gezet, dus ook dicht: 4. Sturen op doelgroep.',
    )
  })

  test('[C855] plans of one title, another edition of the model, invented amounts and rising prices are doubts', () => {
    const plan = projectOf('Gemeente', [])
    const titled = (title: string, facts: Partial<Plan['workshop']> = {}): Plan => ({
      ...plan,
      workshop: { ...plan.workshop, title, ...facts },
    })
    const some = [titled('De Linde'), titled('Ring'), titled(' de linde', { exampleAmounts: true, indexation: 200 })]
    expect(overPlans(beside(...some)).doubts).toEqual({
      models: [],
      sameTitles: [[0, 2]],
      examples: [2],
      hasOwnYears: false,
      hasOwnRise: true,
    })
    const others = some.map((one, at) => ({ plan: one, modelVersion: at === 0 ? 'corpovenista-2031' : null }))
    expect(overPlans(others).doubts.models).toEqual(['corpovenista-2031', ''])
    expect(overPlans([]).years).toEqual([])
  })
})
