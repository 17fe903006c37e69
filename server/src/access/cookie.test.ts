import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { describe, expect, it } from 'vitest'
import { cookieName, cookieOptions, isValidCookie, parseCookieHeader, roleOfRequest, signCookie } from './cookie.ts'

const secret = new Uint8Array(32).fill(7)
const workshop = { id: 'abc', linkGeneration: 1 }
const now = Date.parse('2026-03-01T10:00:00Z')
const dayMs = 24 * 3_600_000
const signed = (role: Role) => signCookie(secret, workshop, role, now)

describe('a session cookie', () => {
  it('[A12] counts for its workshop, role and generation, for thirty days', () => {
    const value = signed('participant')
    expect(isValidCookie(secret, workshop, 'participant', value, now)).toBe(true)
    expect(isValidCookie(secret, workshop, 'participant', value, now + 29 * dayMs)).toBe(true)
    expect(isValidCookie(secret, workshop, 'participant', value, now + 31 * dayMs)).toBe(false)
    expect(isValidCookie(secret, workshop, 'facilitator', value, now)).toBe(false)
    expect(isValidCookie(secret, { ...workshop, id: 'abd' }, 'participant', value, now)).toBe(false)
    expect(isValidCookie(secret, { ...workshop, linkGeneration: 2 }, 'participant', value, now)).toBe(false)
    expect(isValidCookie(new Uint8Array(32), workshop, 'participant', value, now)).toBe(false)
  })

  it('[A12] that was tampered with does not count', () => {
    const [payload = '', signature = ''] = signed('viewer').split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const forged = Buffer.from(JSON.stringify({ ...claims, r: 'facilitator' })).toString('base64url')
    for (const value of [
      '',
      '.',
      payload,
      `${payload}.`,
      `.${signature}`,
      `${forged}.${signature}`,
      `${payload}.${signature}.`,
    ]) {
      expect(isValidCookie(secret, workshop, 'facilitator', value, now)).toBe(false)
      expect(isValidCookie(secret, workshop, 'viewer', value, now)).toBe(false)
    }
  })

  it('[A13] cannot be read by scripts, and goes over https only where there is https', () => {
    expect(cookieOptions('https://tafel.example')).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: true })
    expect(cookieOptions('http://localhost:3000').secure).toBe(false)
  })
})

describe('a request with several cookies', () => {
  const header = (['viewer', 'facilitator'] as const)
    .map((role) => `${cookieName(workshop.id, role)}=${signed(role)}`)
    .join('; ')

  it('[A4] comes as the strongest valid one, or as the one it asks for', () => {
    expect(roleOfRequest(secret, workshop, header, undefined, now)).toBe('facilitator')
    expect(roleOfRequest(secret, workshop, header, 'viewer', now)).toBe('viewer')
    expect(roleOfRequest(secret, workshop, header, 'participant', now)).toBeNull()
    expect(roleOfRequest(secret, workshop, header, 'koning', now)).toBe('facilitator')
    expect(roleOfRequest(secret, workshop, undefined, undefined, now)).toBeNull()
  })

  it('[A4] is read whatever else is in the header', () => {
    const cookies = parseCookieHeader('a=1; zonder; =leeg;b = 2=3 ;c=')
    expect([...cookies]).toEqual([
      ['a', '1'],
      ['b', '2=3'],
      ['c', ''],
    ])
  })
})
