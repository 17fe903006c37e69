import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { investment, planWith } from '../../testing/moneyFixtures.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { formatEuro } from '../copy/nl/format.ts'
import { laneLine, overYearsLines, partyMoneyLines, wallLine, wallLines } from '../copy/nl/overYears.ts'
import type { Investment } from '../nouns/investment.ts'
import { overYears, partyMoneyOf } from './overYears.ts'

const EURO = '€\u00a0'

function linesOf(investments: readonly Partial<Investment>[], years?: number[]): string[] {
  const plan = planWith(
    [],
    investments.map((facts, at) => investment({ id: `i${at}`, certainty: 'toegezegd', ...facts })),
    years,
  )
  return partyMoneyLines(partyMoneyOf(plan, 'gemeente'))
}

describe('money of a party over the years', () => {
  test('[C8] it says the first and the last year of the plan, and then all of it', () => {
    const builder = { amountCents: 2_500_000, until: 2031 }
    expect(linesOf([builder, { amountCents: 1_000_000, until: 2026 }])).toEqual([
      `${EURO}35.000 in 2026, ${EURO}25.000 in 2031`,
      `samen ${EURO}160.000 tot en met 2031`,
    ])
    expect(linesOf([{ amountCents: 4_000_000, until: 2027 }])).toEqual([
      `${EURO}40.000 in 2026, niets in 2031`,
      `samen ${EURO}80.000 tot en met 2031`,
    ])
  })

  test('[C8] it says "per jaar" only when every year is the same, and one-off money in its year', () => {
    expect(linesOf([{ amountCents: 100_00 }])).toEqual([`${EURO}100 per jaar`, `samen ${EURO}600 tot en met 2031`])
    expect(linesOf([{ amountCents: 100_00, per: 'once', from: 2028 }])).toEqual([`${EURO}100 in 2028`])
    expect(linesOf([{ amountCents: 100_00 }], [2026, 2026])).toEqual([`${EURO}100 in 2026`])
    expect(linesOf([{ amountCents: 100_00, from: 2050 }])).toEqual([])
    expect(linesOf([])).toEqual([])
  })

  test('[C8] what is only an idea is said with it', () => {
    const idea = { certainty: 'idee', amountCents: 100_00 } as const
    expect(linesOf([idea]).at(-1)).toBe(`samen ${EURO}600 tot en met 2031, nog een idee`)
    expect(linesOf([idea, { amountCents: 200_00 }]).at(-1)).toBe(
      `samen ${EURO}1.800 tot en met 2031, waarvan ${EURO}600 nog een idee`,
    )
  })

  test('[C8] in little room it says one amount that is true', () => {
    const money = (...all: Partial<Investment>[]) =>
      partyMoneyOf(
        planWith(
          [],
          all.map((facts, at) => investment({ id: `i${at}`, ...facts })),
        ),
        'gemeente',
      )
    const both = money({ amountCents: 100_00 }, { amountCents: 50_00, until: 2026, certainty: 'toegezegd' })
    expect(laneLine(both)).toEqual([`${EURO}650 t/m 2031, deels idee`])
    expect(laneLine(money({ amountCents: 100_00 }))).toEqual([`${EURO}100 per jaar, idee`])
    const promise = { amountCents: 100_00, certainty: 'toegezegd' } as const
    expect(laneLine(money(promise))).toEqual([`${EURO}100 per jaar`])
    expect(laneLine(money({ amountCents: 100_00, per: 'once' }))).toEqual([`${EURO}100 in 2026, idee`])
    expect(laneLine(money())).toEqual([])
    expect(wallLine(money({ amountCents: 1_000_00 }))).toEqual([`${EURO}6.000 t/m 2031, idee`])
  })

  test('[C312] on the large screen what a party brings in is exact, and so multiplies and adds up', () => {
    const rounded = (...all: Partial<Investment>[]) =>
      wallLines(
        partyMoneyOf(
          planWith(
            [],
            all.map((facts, at) => investment({ id: `i${at}`, certainty: 'toegezegd', ...facts })),
          ),
          'gemeente',
        ),
      ).map((one) => one.replaceAll('\u00a0', ' '))
    expect(rounded({ amountCents: 37_500_00 })).toEqual(['€ 37.500 per jaar', 'samen € 225.000 t/m 2031'])
    expect(rounded({ amountCents: 33_333_33 })).toEqual(['€ 33.333,33 per jaar', 'samen € 199.999,98 t/m 2031'])
    const end = { amountCents: 20_00, per: 'once', from: 2031, until: 2031 } as const
    expect(rounded({ amountCents: 66_666_66, until: 2028 }, { ...end, certainty: 'idee' })).toEqual([
      '€ 66.666,66 in 2026, € 20 in 2031',
      'samen € 200.019,98 t/m 2031, deels idee',
    ])
    expect(rounded({ amountCents: 98_400_00, per: 'once' }, { amountCents: 0 })).toEqual(['€ 98.400 in 2026'])
    expect(rounded({ amountCents: 98_400_00, per: 'once', certainty: 'idee' })).toEqual(['€ 98.400 in 2026, idee'])
    expect(rounded({ amountCents: 40_000_00, until: 2027, certainty: 'idee' })).toEqual([
      '€ 40.000 in 2026, niets in 2031',
      'samen € 80.000 t/m 2031, idee',
    ])
    expect(rounded()).toEqual([])
  })

  test('[C369] if the plan begins and ends without money, the years with money are mentioned', () => {
    const middle = { amountCents: 40_000_00, from: 2027, until: 2028 } as const
    expect(linesOf([middle])).toEqual([
      `${EURO}40.000 in 2027, ${EURO}40.000 in 2028`,
      `samen ${EURO}80.000 in 2027 en 2028`,
    ])
    expect(linesOf([{ ...middle, until: 2030 }]).at(-1)).toBe(`samen ${EURO}160.000 in 2027 tot en met 2030`)
    const rounded = wallLines(partyMoneyOf(planWith([], [investment(middle)]), 'gemeente'))
    expect(rounded).toEqual([
      `${EURO}40.000 in 2027, ${EURO}40.000 in 2028`,
      `samen ${EURO}80.000 in 2027 en 2028, idee`,
    ])
  })

  test('[C880] whatever the plan: on the large screen a party brings in what every other screen says', () => {
    const amountsIn = (lines: readonly string[]) => lines.join(' ').match(/€\D[\d.,]*\d/g) ?? []
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        for (const { id } of plan.parties) {
          const money = partyMoneyOf(plan, id)
          const said = amountsIn(partyMoneyLines(money))
          for (const amount of amountsIn([...wallLines(money), ...wallLine(money)])) {
            expect([formatEuro(money.allCents), ...said]).toContain(amount)
          }
        }
      }),
    )
  })

  test('[C8] in any plan nothing that differs from year to year is called per year', () => {
    fc.assert(
      fc.property(planArbitrary, ({ investments, workshop }) => {
        const money = overYears(investments, workshop)
        const words = overYearsLines(money).join(' ')
        const first = money.years[0]?.cents
        if (/per jaar/.test(words)) expect(money.years.every(({ cents }) => cents === first)).toBe(true)
        expect(money.years.reduce((sum, { cents }) => sum + cents, 0)).toBe(money.allCents)
      }),
    )
  })
})
