import { describe, expect, test } from 'vitest'
import { investment, need, planWith } from '../../testing/moneyFixtures.ts'
import { lastingGapSentence, startGapSentence } from '../copy/nl/lastingGap.ts'
import type { Investment } from '../nouns/investment.ts'
import type { Need } from '../nouns/need.ts'
import { coverageOf } from './coverage.ts'
import { gapsOf } from './lastingGap.ts'

const kitchen = need({ id: 'keuken', per: 'once', from: 2027, until: 2027, amountCents: 9_000_000 })
const caretaker = need({ id: 'beheer', per: 'year', from: 2026, until: null, amountCents: 4_000_000 })
const course = need({ id: 'cursus', per: 'year', from: 2026, until: 2028, amountCents: 1_000_000 })
const forCare = (facts: Partial<Investment> = {}) =>
  investment({ id: 'geld', need: 'beheer', amountCents: 1_500_000, certainty: 'toegezegd', ...facts })

function said(needs: readonly Need[], money: readonly Investment[]) {
  const plan = planWith(needs, money)
  const gaps = gapsOf(coverageOf(plan), plan.workshop)
  return { gaps, words: [startGapSentence(gaps), lastingGapSentence(gaps)] }
}

describe('the lasting gap in a sentence, apart from that of the start', () => {
  test('[C512] E-02: costs that come once are the start, those that run on after the last year are lasting, others are neither', () => {
    const { gaps, words } = said([kitchen, caretaker, course], [forCare()])
    expect(gaps).toEqual({
      start: { costs: 1, ideas: 'ideas', lackingCents: 9_000_000, ideaCents: 0 },
      lasting: { costs: 1, ideas: 'ideas', lackingCents: 2_500_000, ideaCents: 0, lastYear: 2031 },
    })
    expect(words).toEqual([
      'Voor de opstart ontbreekt eenmalig €\u00a090.000.',
      'Blijvend ontbreekt €\u00a025.000 per jaar, ook na 2031.',
    ])
  })

  test('[C512] E-02: temporary money does not close it', () => {
    const { words } = said([caretaker], [forCare({ amountCents: 4_000_000, until: 2030 })])
    expect(words).toEqual(['', 'Blijvend ontbreekt €\u00a040.000 per jaar, ook na 2031.'])
  })

  test('[C512] E-02: an idea is said apart, and promised money that stays closes it', () => {
    expect(said([caretaker], [forCare({ certainty: 'idee' })]).words[1]).toBe(
      'Blijvend ontbreekt €\u00a025.000 per jaar, ook na 2031. Nog eens €\u00a015.000 per jaar is alleen een idee.',
    )
    expect(said([caretaker], [forCare({ amountCents: 4_000_000 })]).words[1]).toBe(
      'In 2031 is alles wat blijft gedekt.',
    )
  })

  test('[C512] E-02: money without a cost makes neither more than what the plan lacks', () => {
    const { words } = said([caretaker], [forCare({ need: null, amountCents: 4_000_000 })])
    expect(words[1]).toBe('In 2031 is alles wat blijft gedekt.')
  })

  test('[C900] a yearly cost that ends in the last year of the plan lacks nothing after it', () => {
    const coach = { ...caretaker, until: 2031 }
    const { gaps, words } = said([coach], [forCare()])
    expect(gaps.lasting).toEqual({ costs: 0, ideas: 'ideas', lackingCents: 0, ideaCents: 0, lastYear: 2031 })
    expect(words).toEqual(['', ''])
    expect(said([coach, { ...caretaker, id: 'klusbus' }], [forCare()]).words[1]).toBe(
      'Blijvend ontbreekt €\u00a040.000 per jaar, ook na 2031.',
    )
  })

  test('[C512] E-02: without costs nothing is said', () => {
    expect(said([], []).words).toEqual(['', ''])
    expect(said([need({ amountCents: 0 })], []).words).toEqual(['', ''])
  })
})
