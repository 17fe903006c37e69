import { describe, expect, test } from 'vitest'
import { investment, planWith } from '../../testing/moneyFixtures.ts'
import { besidesWords, partyAndPartyLead } from '../copy/nl/balances.ts'
import { aimId } from '../nouns/aim.ts'
import type { Plan } from '../plan/plan.ts'
import { usualParties } from '../templates/empty.ts'
import { partyAndParty } from './balances.ts'

const table: Plan = { ...planWith([], []), parties: usualParties() }
const [party] = table.parties
if (!party) throw new Error('No party')

describe('what is brought in without euros', () => {
  test('[C444] E-17: a line of € 0 counts as bringing in, in the words of the party, and is never an amount', () => {
    const room = investment({ id: 'a', party: party.id, label: 'De zaal op maandag', amountCents: 0 })
    const advice = investment({ id: 'b', party: party.id, way: 'Kennis van de wijk', amountCents: 0 })
    const plan: Plan = { ...table, investments: [room, advice] }
    const own = partyAndParty(plan).find((one) => one.party.id === party.id)
    expect(own).toMatchObject({ asks: true, money: { allCents: 0 } })
    expect(besidesWords(own?.besides ?? [])).toBe('zonder geld: De zaal op maandag en Kennis van de wijk')
    const aim = { coreValue: 'goed-wonen', party: party.id, strength: 'veel', arrival: null } as const
    const aims = [{ ...aim, id: aimId('goed-wonen', party.id) }]
    expect(partyAndPartyLead(partyAndParty({ ...plan, aims }))).toBe('Nog geen partij brengt geld in.')
    expect(partyAndPartyLead(partyAndParty({ ...table, aims }))).toBe('Nog geen partij brengt iets in.')
  })
})
