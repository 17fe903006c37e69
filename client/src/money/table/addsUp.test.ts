import { amountShort, costRowName, costShort } from '@draaitafel/shared/copy/nl/costShort.ts'
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { costPayers } from '@draaitafel/shared/derive/costPayers.ts'
import { broughtInCents, type Share } from '@draaitafel/shared/derive/cover.ts'
import { coverageOf, usesBy } from '@draaitafel/shared/derive/coverage.ts'
import { inThousands } from '@draaitafel/shared/derive/thousands.ts'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { investment, need, planWith } from '@draaitafel/shared/testing/moneyFixtures.ts'
import { planArbitrary } from '@draaitafel/shared/testing/planArbitrary.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barParts } from '../coverage/barParts.ts'

const sum = (cents: readonly number[]) => cents.reduce((all, one) => all + one, 0)
const kinds = ['neededCents', 'promisedCents', 'ideaCents', 'lackingCents', 'tooMuchCents'] as const

test('[C750] whatever the plan: what a row shows adds up, along its bar and along its years, and the rows to the totals', () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      const coverage = coverageOf(plan)
      for (const cost of coverage.costs) {
        const parts = barParts(costPayers(cost))
        expect(sum(parts.map(({ cents }) => cents)) + cost.total.lackingCents).toBe(cost.total.neededCents)
        for (const kind of kinds) expect(sum(cost.years.map((year) => year[kind]))).toBe(cost.total[kind])
      }
      coverage.years.forEach((year, at) => {
        const rows = coverage.costs.map(({ years }) => years[at])
        const loose = coverage.unassigned.years[at]
        expect(sum(rows.map((row) => row?.neededCents ?? 0))).toBe(year.neededCents)
        expect(sum(rows.map((row) => row?.promisedCents ?? 0)) + (loose?.promisedCents ?? 0)).toBe(year.promisedCents)
        expect(sum(rows.map((row) => row?.tooMuchCents ?? 0)) + (loose?.tooMuchCents ?? 0)).toBe(year.tooMuchCents)
        expect(year.promisedCents + year.ideaCents + year.lackingCents).toBe(year.neededCents)
      })
    }),
  )
})

test('[C750] whatever the plan: what the parties bring in adds up to each year, flat and striped apart', () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      const coverage = coverageOf(plan)
      const parties = [...usesBy(coverage, ({ party }) => party).values()]
      const flat = (share: Share) => broughtInCents(share) - share.ideaCents - share.spareIdeaCents
      coverage.years.forEach((year, at) => {
        const shares = parties.flatMap((years) => years.slice(at, at + 1))
        expect(sum(shares.map(flat))).toBe(flat(year))
        expect(sum(shares.map(broughtInCents))).toBe(broughtInCents(year))
      })
    }),
  )
})

test('[C751] in thousands a figure says what the sentence beside it says, rounded to a hundred euros at most', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(90_000_000), { minLength: 1, maxLength: 12 }), (years) => {
      const { parts, total } = inThousands(years)
      expect(sum(parts)).toBe(total)
      parts.forEach((one, at) => {
        expect(Math.abs(one - (years[at] ?? 0))).toBeLessThan(10_000)
      })
    }),
  )
})

const PLAN = { ...emptyPlan.workshop, firstYear: 2026, lastYear: 2031 }

test.each([
  [{ per: 'once', from: 2027 }, 'in 2027'],
  [{ per: 'year', from: 2026, until: null }, 'per jaar'],
  [{ per: 'year', from: 2024, until: 2031 }, 'per jaar'],
  [{ per: 'year', from: 2026, until: 2029 }, 'per jaar t/m 2029'],
  [{ per: 'year', from: 2027, until: 2029 }, 'per jaar vanaf 2027 t/m 2029'],
] as const)('[C752] an amount says only the years that are not those of the plan: %o', (facts, words) => {
  expect(amountShort(need({ ...facts, amountCents: 1_000_000 }), PLAN)).toBe(`${formatEuro(1_000_000)} ${words}`)
})

test.each([
  ['nothing is promised', [], '€ 6 ontbreekt', '€ 1 elk jaar'],
  ['a part of every year', [{ amountCents: 40 }], '€ 3,60 ontbreekt', '€ 0,60 elk jaar'],
  ['it stops', [{ until: 2027 }], '€ 4 ontbreekt', 'vanaf 2028'],
  ['one year is left', [{ from: 2027 }], '€ 1 ontbreekt', 'alleen in 2026'],
  ['two years in between', [{ until: 2027 }, { id: 'b', from: 2030 }], '€ 2 ontbreekt', 'in 2028 en 2029'],
  ['years differ', [{ amountCents: 40, until: 2027 }], '€ 5,20 ontbreekt', 'het meest in 2028'],
  ['only an idea', [{ certainty: 'idee' }], '€ 6 alleen idee', '€ 1 elk jaar'],
  ['too much', [{ amountCents: 150 }], '€ 3 te veel', 'dekt niets anders'],
  ['all of it', [{}], 'rond', ''],
] as const)('[C752] in few words what a cost lacks and when: %s', (_, money, what, when) => {
  const cost = need({ id: 'huismeester', label: 'Huismeester' })
  const own = money.map((facts) => investment({ certainty: 'toegezegd', need: cost.id, ...facts }))
  const coverage = coverageOf(planWith([cost], own))
  const [covered] = coverage.costs
  if (!covered) throw new Error('no cost')
  const plain = (words: string) => words.replaceAll('\u00a0', ' ')
  const short = costShort(covered, coverage)
  expect({ what: plain(short.what), when: plain(short.when) }).toEqual({ what, when })
  const lacks = [what, when].filter(Boolean).join(', ')
  expect(plain(costRowName(covered, coverage, PLAN))).toBe(`Huismeester, € 1 per jaar: ${lacks}`)
})
