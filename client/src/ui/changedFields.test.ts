import { expect, test } from 'vitest'
import { changedFields } from './changedFields.ts'

test('[I5] a form sends only the fields that were changed in it', () => {
  const started = { label: 'Koffie', amountCents: 600_000, until: null }
  expect(changedFields(started, { ...started, label: 'Koffie en thee' })).toEqual({ label: 'Koffie en thee' })
  expect(changedFields(started, { ...started })).toEqual({})
})
