import { describe, expect, test } from 'vitest'
import { investment, need, planWith } from '../derive/moneyFixtures.ts'
import type { Need } from '../plan/need.ts'
import { boardMoney } from './boardMoney.ts'

const promised = investment({ amountCents: 10_000_00, certainty: 'toegezegd' })

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

  test('[C219] beside a cost with an amount, the rest of it is too much', () => {
    expect(blocks([need({ amountCents: 4_000_00 })])).toEqual([
      'Alle kosten zijn gedekt.',
      'Nodig tot en met 2031: € 24.000.',
      'Daarnaast is € 36.000 meer toegezegd dan nodig.',
      'table',
    ])
  })
})
