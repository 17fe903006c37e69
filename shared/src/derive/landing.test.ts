import { describe, expect, test } from 'vitest'
import { investment, planWith } from '../../testing/moneyFixtures.ts'
import { landingQuestion, landingSentence } from '../copy/nl/landing.ts'
import { partyKindIds } from '../model/partyKinds.ts'
import { domainOfPayer } from '../model/payerDomains.ts'
import type { Investment } from '../nouns/investment.ts'
import { noProfile } from '../nouns/party.ts'
import { landingOf } from './landing.ts'

const kinds = ['corporatie', 'gemeente', 'sociaal-werk', 'zorgorganisatie', 'bewoners', 'particulier-fonds'] as const
const parties = kinds.map((kind) => ({ id: kind, kind, name: kind, atTable: true, ...noProfile, order: '' }))

function landing(...investments: readonly Partial<Investment>[]) {
  const lines = investments.map((facts, at) =>
    investment({ id: `i${at}`, per: 'once', certainty: 'toegezegd', ...facts }),
  )
  return landingOf({ ...planWith([], lines), parties })
}

describe('who pays against where the value lands', () => {
  test('[C510] C-31: every kind of party that is at a table belongs to a domain, residents to one of their own', () => {
    expect(partyKindIds.map((kind) => domainOfPayer[kind])).toEqual([
      ...['wonen', 'gemeente', 'zorg', 'welzijn', 'bewoners', 'zorg'],
      ...['anders', 'anders', 'anders', 'anders', 'anders', 'anders'],
    ])
  })

  test('[C510] C-31: rows add up to the columns, and what lands elsewhere is all that was said but for one’s own cell', () => {
    const found = landing(
      { party: 'corporatie', lands: 'wonen', amountCents: 210 },
      { party: 'corporatie', lands: 'welzijn', amountCents: 10 },
      { party: 'gemeente', lands: 'zorg', amountCents: 123 },
      { party: 'bewoners', lands: 'welzijn', amountCents: 75, certainty: 'idee' },
    )
    expect(found.rows.map(({ payer, total }) => [payer, total.cents])).toEqual([
      ['wonen', 220],
      ['gemeente', 123],
      ['bewoners', 75],
    ])
    expect(found.columns).toMatchObject({ wonen: { cents: 210 }, welzijn: { cents: 85, ideaCents: 75 } })
    expect(found.total).toEqual({ cents: 418, ideaCents: 75 })
    expect(found.elsewhereCents).toBe(418 - 210)
  })

  test('[C510] C-31: money over years counts in all years of the plan, and none outside it', () => {
    const years = { per: 'year', from: 2025, until: null, amountCents: 100, party: 'gemeente', lands: 'zorg' } as const
    expect(landing(years).total.cents).toBe(600)
  })

  test('[C510] C-31: money of which nobody said where it lands is said, and lands nowhere', () => {
    const found = landing(
      { party: 'gemeente', lands: null, amountCents: 10_000 },
      { party: 'gemeente', lands: 'gemeente', amountCents: 5_000 },
    )
    expect([found.open.cents, found.elsewhereCents]).toEqual([10_000, 0])
    expect(landingQuestion(found)).toBe('Van €\u00a0100 is nog niet gezegd waar de waarde landt.')
  })
})

describe('what the table says about it', () => {
  test.each([
    [
      'a part elsewhere',
      [
        { party: 'gemeente', lands: 'gemeente', amountCents: 10_000 },
        { party: 'gemeente', lands: 'zorg', amountCents: 5_000 },
      ],
      'Van de €\u00a0150 landt €\u00a050 in een ander domein dan dat van wie betaalt.',
      '',
    ],
    ['no money', [], 'Nog geen partij brengt geld in.', ''],
    [
      'nothing said',
      [{ party: 'gemeente', lands: null, amountCents: 10_000 }],
      'Nog bij geen investering is gezegd waar de waarde landt.',
      'Van €\u00a0100 is nog niet gezegd waar de waarde landt.',
    ],
    [
      'all in their own',
      [{ party: 'gemeente', lands: 'gemeente', amountCents: 10_000 }],
      'Van de €\u00a0100 landt alles in het domein van wie betaalt.',
      '',
    ],
    [
      'elsewhere',
      [{ party: 'gemeente', lands: 'zorg', amountCents: 10_000 }],
      'Alle €\u00a0100 landt in een ander domein dan dat van wie betaalt.',
      'gemeente betaalt €\u00a0100. Waar merk je dat zelf?',
    ],
    [
      'only residents pay: they have no domain of their own to ask about',
      [{ party: 'bewoners', lands: 'zorg', amountCents: 10_000 }],
      'Alle €\u00a0100 landt in een ander domein dan dat van wie betaalt.',
      '',
    ],
  ] as const)('[C511] C-31: %s', (_, money, sentence, question) => {
    const found = landing(...money)
    expect([landingSentence(found), landingQuestion(found)]).toEqual([sentence, question])
  })
})
