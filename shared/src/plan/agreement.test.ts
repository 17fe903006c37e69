import { expect, it } from 'vitest'
import { lineOf } from '../../testing/filled.ts'
import { agreement as agreementNoun } from '../nouns/agreement.ts'
import type { Consent } from '../nouns/consent.ts'
import { consentOf, standingsOf } from './agreement.ts'

const agreement = lineOf(agreementNoun, { id: 'a', text: 'Gemeente betaalt mee.' })
const parties = [
  { id: 'corporatie', name: 'Corporatie', atTable: true },
  { id: 'gemeente', name: 'Gemeente', atTable: true },
  { id: 'zorgkantoor', name: 'Zorgkantoor', atTable: false },
]
const consent = (party: string, changes: Partial<Consent> = {}): Consent => ({
  id: `a.${party}.1`,
  agreement: 'a',
  party,
  name: 'Noor',
  at: '2026-11-25T10:00:00.000Z',
  stance: 'akkoord',
  reason: '',
  about: agreement.text,
  ...changes,
})

it('[C80] changing an agreement asks everyone again, and earlier answers are kept as such', () => {
  const consents = [consent('gemeente'), consent('corporatie', { stance: 'zorg', reason: 'Het is veel.' })]
  const [now] = standingsOf({ agreements: [agreement], consents, parties })
  expect(now?.said.map(({ party }) => party)).toEqual(['corporatie', 'gemeente'])
  expect(now?.silent).toEqual([])
  const changed = { ...agreement, text: 'Gemeente betaalt de helft.' }
  const [later] = standingsOf({ agreements: [changed], consents, parties })
  expect(later?.said).toEqual([])
  expect(later?.outdated).toHaveLength(2)
  expect(later?.silent).toEqual(['corporatie', 'gemeente'])
})

it('[C80] two people of one party may differ, and a party that is not at the table is not waited for', () => {
  const consents = [
    consent('gemeente'),
    { ...consent('gemeente'), id: 'a.gemeente.2', name: 'Bram', stance: 'bezwaar' as const },
  ]
  const [standing] = standingsOf({ agreements: [agreement], consents, parties })
  expect(standing?.said.map(({ stance }) => stance)).toEqual(['akkoord', 'bezwaar'])
  expect(standing?.silent).toEqual(['corporatie'])
  expect(consentOf(consents, 'a', { party: 'gemeente', name: ' noor ' })).toBe(consents[0])
  expect(consentOf(consents, 'a', { party: 'corporatie', name: 'Noor' })).toBeUndefined()
})

it('[C462] nobody is asked about their own first step', () => {
  const own = lineOf(agreementNoun, { id: 'b', text: 'Eerste stap van Gemeente, deze week: bellen' })
  const [standing] = standingsOf({ agreements: [own], consents: [], parties })
  expect(standing?.silent).toEqual(['corporatie'])
})
