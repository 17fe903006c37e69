import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { laneLine, overYearsLines, partyMoneyLines, roundedLine } from '../copy/nl/overYears.ts'
import { planArbitrary } from '../exchange/planArbitrary.ts'
import type { Investment } from '../plan/investment.ts'
import { investment, planWith } from './moneyFixtures.ts'
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
    expect(roundedLine(money({ amountCents: 1_000_00 }))).toEqual([`${EURO}6.000 tot en met 2031, idee`])
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
