import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { investment } from '../../testing/moneyFixtures.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { agreementFrom } from '../copy/nl/agreements.ts'
import type { Investment } from '../nouns/investment.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { saysOtherMoney } from './moneyInWords.ts'

const caseC = planFromTemplate('casus-c', 'C', 2026)
const plan = { ...caseC, workshop: { ...caseC.workshop, indexation: 375 } }
const money = investment({
  party: 'gemeente',
  label: 'Activiteiten',
  amountCents: 40_000_00,
  until: 2027,
  certainty: 'toegezegd',
})
const says = (words: string, facts: Partial<Investment> = {}) => saysOtherMoney(words, { ...money, ...facts }, plan)

describe('what the words of an agreement say of its money', () => {
  test('[O310] of any money, words made from it say the same, and other words once it costs more, or is of another party', () => {
    fc.assert(
      fc.property(planArbitrary, (any) => {
        for (const one of any.investments) {
          // What a label says about other money does not count.
          const own = { ...one, label: 'Inbreng' }
          const words = agreementFrom(any, own)
          expect(saysOtherMoney(words, own, any)).toBe(false)
        }
      }),
    )
    const words = agreementFrom(plan, money)
    expect(says(words)).toBe(false)
    expect(says(words, { amountCents: 40_000_01 })).toBe(true)
    expect(says(words, { until: 2028 })).toBe(true)
    expect(says(words, { until: null })).toBe(true)
    expect(says(words, { from: 2027 })).toBe(true)
    expect(says(words, { per: 'once', until: 2026 })).toBe(true)
    expect(says(words, { indexed: true })).toBe(true)
    expect(says(words, { party: 'corporatie' })).toBe(true)
    expect(says(words, { knob: 3, need: 'nodig-ruimte', label: 'Anders', certainty: 'idee' })).toBe(false)
  })

  test.each([
    ['De gemeente betaalt € 40.000.', false],
    ['De gemeente betaalt 40.000 euro, elk jaar.', false],
    ['De gemeente betaalt € 40k per jaar', false],
    ['De gemeente betaalt 40 duizend euro.', false],
    ['De gemeente betaalt samen € 80.000.', false],
    ['De gemeente betaalt € 40.000, waarvan € 10.000 voor koffie.', false],
    ['De gemeente betaalt € 30.000.', true],
    ['De gemeente betaalt 30.000 euro.', true],
    ['De gemeente betaalt € 30k.', true],
    ['De gemeente betaalt de activiteiten.', false],
    ['De activiteiten beginnen in 2028, met 30 mensen en 12.000 eurocent.', false],
    ['Inbreng van Gemeente Veldkamp: € 40.000', false],
    ['Inbreng van Corporatie: € 40.000', true],
    ['€ 40.000 per jaar, vanaf 2026.', true],
    ['€ 40.000 eenmalig in 2026.', true],
    ['€ 1.2.3, en niets meer', false],
  ])('[O310] rewritten, only what they do name can differ: %s', (words, isOther) => {
    expect(says(words)).toBe(isOther)
  })
})
