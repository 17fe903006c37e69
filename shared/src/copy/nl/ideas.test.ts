import { expect, test } from 'vitest'
import { investment, need, planWith } from '../../../testing/moneyFixtures.ts'
import { coverageOf } from '../../derive/coverage.ts'
import { partyMoneyOf } from '../../derive/overYears.ts'
import type { Investment } from '../../nouns/investment.ts'
import { boardAsked } from '../../report/boardAsked.ts'
import { costSentence } from './costCover.ts'
import { coverageSentence } from './coverage.ts'
import { laneLine, partyMoneyLines } from './overYears.ts'

const lift = need({ id: 'lift', label: 'Lift', per: 'once', from: 2026, until: 2026, amountCents: 100_000_00 })
const money = (id: string, certainty: Investment['certainty'], euros: number) =>
  investment({ id, need: 'lift', per: 'once', from: 2026, until: 2026, amountCents: euros * 100, certainty })

function said(investments: readonly Investment[]) {
  const plan = planWith([lift], investments)
  const coverage = coverageOf(plan)
  const party = partyMoneyOf(plan, investments[0]?.party ?? '')
  const lines = [
    coverageSentence(coverage),
    ...coverage.costs.map((cost) => costSentence(cost, coverage)),
    ...laneLine(party),
    ...partyMoneyLines(party),
    ...boardAsked(plan, 40),
  ]
  return lines.join(' | ').replaceAll('\u00a0', ' ')
}

test('[C901] money that a party discusses first is called by its own word, of a party and of a cost; the sentence of the plan has one word for all', () => {
  const words = said([money('a', 'bespreken', 60_000)])
  expect(words).toContain('Nog eens € 60.000 is alleen een idee.')
  expect(words).toContain('€ 60.000 in 2026, nog te bespreken')
  expect(words).toContain('€ 60.000 is nog te bespreken.')
  expect(said([money('a', 'bespreken', 100_000)])).toContain('Alles is gedekt, € 100.000 nog als idee.')
})

test('[C901] both words are said only where both are in it, and an idea alone stays an idea', () => {
  const both = said([money('a', 'bespreken', 40_000), money('b', 'idee', 20_000)])
  expect(both).toContain('Nog eens € 60.000 is alleen een idee of nog te bespreken.')
  expect(both).toContain('€ 60.000 in 2026, idee of nog te bespreken')
  const ideas = said([money('a', 'idee', 60_000), money('b', 'toegezegd', 10_000)])
  expect(ideas).toContain('Nog eens € 60.000 is alleen een idee.')
  expect(ideas).not.toContain('bespreken')
})
