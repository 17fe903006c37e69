import { describe, expect, test } from 'vitest'
import { investment, need, planWith } from '../../../testing/moneyFixtures.ts'
import type { Investment } from '../../nouns/investment.ts'
import { moneyInFull } from './moneyWords.ts'

const cost = need({ id: 'zaal', label: 'De zaal', knob: 5 })
const said = (facts: Partial<Investment>, indexation = 0) => {
  const plan = planWith([cost], [])
  const money = investment({ source: 'II', amountCents: 40_000_00, until: 2027, ...facts })
  return moneyInFull({ ...plan, workshop: { ...plan.workshop, indexation } }, money).replaceAll('\u00a0', ' ')
}

describe('money in full', () => {
  test('[C314] it says what, how much, when, what for and from which source', () => {
    expect(said({ label: 'Activiteiten', need: 'zaal', knob: 5 })).toBe(
      'Activiteiten, € 40.000 per jaar, 2026–2027, voor De zaal, uit bron II (Wmo-geld ombuigen)',
    )
    expect(said({ label: ' ', knob: 5 })).toBe(
      'Wmo-geld ombuigen, € 40.000 per jaar, 2026–2027, voor knop 5, Activiteitenaanbod, uit bron II',
    )
    expect(said({ label: 'x', need: 'weg', per: 'once', until: 2026 })).toBe(
      'x, € 40.000 eenmalig in 2026, voor het hele plan, uit bron II (Wmo-geld ombuigen)',
    )
    expect(said({ label: 'x', indexed: true }, 250)).toContain('2026–2027, stijgt 2,5% per jaar mee, voor')
  })
})
