import { describe, expect, test } from 'vitest'
import { investment, need, planWith } from '../../testing/moneyFixtures.ts'
import type { Investment } from '../nouns/investment.ts'
import type { Need } from '../nouns/need.ts'
import type { Plan } from '../plan/plan.ts'
import { boardMoney } from './boardMoney.ts'

const promised = investment({ need: 'nodig', amountCents: 10_000_00, certainty: 'toegezegd' })

function blocks(needs: readonly Need[], investments = [promised]) {
  return boardMoney(planWith(needs, investments), 5, 30).map((block) =>
    block.kind === 'paragraph' ? String(block.text).replaceAll('\u00a0', ' ') : block.kind,
  )
}

describe('the money for the board', () => {
  test('[C219] while nothing is needed, what is promised is said without a table and without "too much"', () => {
    expect(blocks([])).toEqual(['Er staan nog geen kosten. Wel is € 60.000 toegezegd.'])
    expect(blocks([], [])).toEqual(['Er staan nog geen kosten.'])
    expect(blocks([need({ amountCents: 0 })])).toEqual([
      'Bij de kosten staan nog geen bedragen. Wel is € 60.000 toegezegd.',
    ])
  })

  test('[C219] a promise for a cost without an amount is said beside the others, and is not a part of too much', () => {
    const free = need({ id: 'vrij', amountCents: 0 })
    const forFree = investment({ id: 'b', need: 'vrij', amountCents: 1_000_00, certainty: 'toegezegd' })
    expect(blocks([need({ amountCents: 4_000_00 }), free], [promised, forFree])).toEqual([
      'Bij Kosten staat nog geen bedrag. Alle andere kosten zijn gedekt.',
      'Nodig tot en met 2031: € 24.000.',
      'Er is € 36.000 meer toegezegd dan nodig.',
      'Voor kosten zonder bedrag is € 6.000 toegezegd.',
      'table',
    ])
  })

  test('[O311] a sum in which one-off money lies too, or money that stays as it is, rises in part only', () => {
    const [rising, once, flat] = [
      need({ id: 'a', amountCents: 4_000_00, indexed: true }),
      need({ id: 'b', amountCents: 4_000_00, per: 'once', until: 2026 }),
      need({ id: 'c', amountCents: 4_000_00 }),
    ]
    const heading = (needs: readonly Need[]) => {
      const plan = planWith(needs, [])
      const rises: Plan = { ...plan, workshop: { ...plan.workshop, indexation: 300 } }
      const block = boardMoney(rises, 5, 30).filter(({ kind }) => kind === 'paragraph')[1]
      return block?.kind === 'paragraph' ? String(block.text).replace(/:.*/, '') : ''
    }
    const [whole, part] = ['stijgt 3% per jaar mee', 'stijgt deels 3% per jaar mee']
    expect(heading([rising])).toBe(`Nodig tot en met 2031, ${whole}`)
    expect(heading([rising, once])).toBe(`Nodig tot en met 2031, ${part}`)
    expect(heading([rising, flat])).toBe(`Nodig tot en met 2031, ${part}`)
    expect(heading([once])).toBe('Nodig tot en met 2031')
    // What asks nothing in these years, or has no amount, is not a part of the sum.
    expect(heading([rising, { ...flat, amountCents: 0 }])).toBe(`Nodig tot en met 2031, ${whole}`)
    expect(heading([rising, { ...once, from: 2050, until: 2050 }])).toBe(`Nodig tot en met 2031, ${whole}`)
    expect(heading([flat, { ...rising, from: 2050 }])).toBe('Nodig tot en met 2031')
    // In one year nothing rises yet.
    expect(heading([flat, { ...rising, until: 2026 }])).toBe('Nodig tot en met 2031')
  })

  const tableIn = (needs: readonly Need[], money: readonly Investment[]) => {
    const found = boardMoney(planWith(needs, money), 5, 30).find(({ kind }) => kind === 'table')
    const cells = (row: readonly unknown[]) => row.map((cell) => String(cell).replaceAll('\u00a0', ' '))
    return found?.kind === 'table' ? [found.head, ...found.rows].map(cells) : []
  }

  test('[W410] what is only an idea and is not needed is said, so that what covers nothing can be added up', () => {
    const idea = investment({ id: 'i', need: 'nodig', amountCents: 1_000_00, certainty: 'idee' })
    expect(blocks([need({ amountCents: 4_000_00 })], [promised, idea])).toEqual([
      'Alle kosten zijn gedekt.',
      'Nodig tot en met 2031: € 24.000.',
      'Er is € 36.000 meer toegezegd dan nodig.',
      'Van wat alleen een idee is, is € 6.000 niet nodig.',
      'table',
    ])
    expect(tableIn([need({ amountCents: 4_000_00 })], [promised, idea]).at(-1)?.[3]).toBe('€ 42.000')
  })

  test('[O330] a party’s row has everything it promised, in any order, and what covers nothing is listed with the total', () => {
    const zaal = need({ amountCents: 60_000_00, per: 'once', until: 2026 })
    const whole = { need: 'nodig', amountCents: 60_000_00, per: 'once', until: 2026, certainty: 'toegezegd' } as const
    const both = [investment({ ...whole, id: 'a' }), investment({ ...whole, id: 'b', party: 'corporatie' })]
    const [head, ...rows] = tableIn([zaal], both)
    expect(head).toEqual(['Wie', 'Toegezegd', 'Alleen een idee', 'Daarvan dekt niets', 'Nog te dekken'])
    expect(rows.map(([, ...cells]) => cells)).toEqual([
      ['€ 60.000', '€ 0', '', ''],
      ['€ 60.000', '€ 0', '', ''],
      ['€ 120.000', '€ 0', '€ 60.000', '€ 0'],
    ])
    const turned = tableIn([zaal], both.toReversed()).slice(1)
    expect(turned.map(([, ...cells]) => cells)).toEqual(rows.map(([, ...cells]) => cells))
    // Where all of it is needed there is no such column; another year and a spare idea are in it.
    expect(tableIn([zaal], both.slice(0, 1))[0]).toHaveLength(4)
    const idea = investment({ ...whole, id: 'c', certainty: 'idee', amountCents: 5_000_00 })
    const later = investment({ ...whole, id: 'd', from: 2028, until: 2028, amountCents: 1_000_00 })
    expect(tableIn([zaal], [...both, idea, later]).at(-1)).toEqual(['Samen', '€ 121.000', '€ 5.000', '€ 66.000', '€ 0'])
  })

  test('[O330] the money of a removed party has a row, so that the rows add up to the sum', () => {
    const rows = tableIn([need({ amountCents: 20_000_00 })], [promised]).slice(1)
    expect(rows.map(([name]) => name)).toEqual(['partij niet meer in het plan', 'Samen'])
  })

  test('[O331] what is promised for a year that does not need it is said as that, and not as more than needed', () => {
    const zaal = need({ amountCents: 100_000_00, per: 'once', until: 2026 })
    const later = investment({ ...promised, amountCents: 50_000_00, per: 'once', from: 2028, until: 2028 })
    expect(blocks([zaal], [later])).toEqual([
      'In 2026 ontbreekt € 100.000.',
      'Nodig tot en met 2031: € 100.000.',
      '€ 50.000 is toegezegd voor een jaar waarin het niet nodig is (2028).',
      'table',
    ])
    const twice = investment({ ...later, id: 'x', from: 2026, until: 2026, amountCents: 110_000_00 })
    expect(blocks([zaal], [later, twice])).toContain('Er is € 10.000 meer toegezegd dan nodig.')
  })

  test('[C219] beside a cost with an amount, the rest of it is too much', () => {
    expect(blocks([need({ amountCents: 4_000_00 })])).toEqual([
      'Alle kosten zijn gedekt.',
      'Nodig tot en met 2031: € 24.000.',
      'Er is € 36.000 meer toegezegd dan nodig.',
      'table',
    ])
  })
})
