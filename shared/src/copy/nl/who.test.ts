import { expect, test } from 'vitest'
import { planFromTemplate } from '../../templates/templates.ts'
import { whoLong, whoShort } from './who.ts'

test('[T40] who did it is named by party, never as a facilitator when the party is gone', () => {
  const plan = planFromTemplate('leeg', 'Proef')
  expect(whoShort(plan, { name: 'Noor', party: 'gemeente' })).toBe('Gemeente')
  expect(whoLong(plan, { name: 'Noor', party: 'gemeente' })).toBe('Noor, Gemeente')
  expect(whoShort(plan, { name: '', party: null })).toBe('Begeleider')
  expect(whoShort(plan, { name: 'Noor', party: 'weg' })).toBe('Noor')
  expect(whoShort(plan, { name: '', party: 'weg' })).toBe('Iemand')
})
