import { expect, it } from 'vitest'
import { coreValues } from '../model/coreValues.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { forWhomOf } from './forWhom.ts'
import { ownCoreValues } from './lens.ts'
import { missingOf } from './missing.ts'

const value = coreValues.find(({ usuallyFor }) => usuallyFor.includes('gemeente'))
if (!value) throw new Error('the model names the municipality for no value')
const no = {
  id: `${value.id}.gemeente`,
  coreValue: value.id,
  party: 'gemeente',
  strength: 'nee',
  arrival: null,
} as const
const plan = { ...planFromTemplate('leeg', 'Proef'), aims: [no] }

it('[W496] C-02: a party that answered nee is not after the value, is suggested for it no longer, and leaves it open for others', () => {
  const { named, suggested } = forWhomOf(plan, value)
  expect(named).toEqual([])
  expect(suggested.map(({ id }) => id)).not.toContain('gemeente')
  expect(suggested.length).toBe(forWhomOf({ ...plan, aims: [] }, value).suggested.length - 1)
  expect(ownCoreValues(plan, 'gemeente')).toEqual([])
  expect(missingOf(plan, '2026-03-01T12:00:00Z').map(({ kind }) => kind)).toContain('aims')
})
