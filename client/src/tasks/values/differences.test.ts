import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, it } from 'vitest'
import { differences } from './ValuesTask.tsx'

const { aims: _, ...plan } = planFromTemplate('leeg', 'Thuisplusflat')
const aim = (party: string, strength: 'nee' | 'beetje' | 'veel') => ({
  id: `goed-wonen-${party}`,
  coreValue: 'goed-wonen' as const,
  party,
  strength,
  arrival: null,
})

it('[C643] the answers of one party are not called close to each other', () => {
  const said = (...parties: readonly string[]) =>
    differences({ ...plan, aims: parties.map((party) => aim(party, 'veel')) })
  expect(said('gemeente')).toBe('Nog maar één partij gaf antwoord.')
  expect(said('gemeente', 'bewoners')).toBe('De antwoorden liggen dicht bij elkaar.')
})
