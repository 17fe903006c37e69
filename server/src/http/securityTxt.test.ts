import { expect, it } from 'vitest'
import { securityTxt } from './securityTxt.ts'

it('[R651] security.txt names the contact, and when it expires: later than now and within a year', () => {
  const now = new Date('2026-11-30T21:00:00Z')
  const lines = securityTxt('mailto:lek@organisatie.example', 'https://tafel.example', now).trimEnd().split('\n')
  expect(lines[0]).toBe('Contact: mailto:lek@organisatie.example')
  const expires = Date.parse(lines[1]?.replace('Expires: ', '') ?? '')
  expect(expires).toBeGreaterThan(now.getTime())
  expect(expires).toBeLessThan(now.getTime() + 365 * 24 * 3_600_000)
  expect(lines).toContain('Canonical: https://tafel.example/.well-known/security.txt')
})
