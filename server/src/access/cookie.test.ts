import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { describe, expect, it } from 'vitest'
import {
  accessOfRequest,
  browserOfRequest,
  cookieName,
  cookieOptions,
  isValidCookie,
  parseCookieHeader,
  signCookie,
  surplusCookies,
} from './cookie.ts'
import type { KeyHolder } from './keys.ts'

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

  it('[R363] that was given out before still lets its browser in', () => {
    const given = [
      'eyJ3IjoiYWJjIiwiciI6InBhcnRpY2lwYW50IiwiZyI6MSwiZXhwIjoxNzc0OTUxMjAwLCJuIjoiUktWdDdwXzUiLCJiIjoiYnJvd3NlcjEifQ.Ik1wOu4HqIOFgkcQwYTaFhC6ydLNjYTHwTB4cG2HfrY',
      // A cookie from before browsers were known by their cookies.
      'eyJ3IjoiYWJjIiwiciI6InBhcnRpY2lwYW50IiwiZyI6MSwiZXhwIjoxNzc0OTUxMjAwLCJuIjoiQUFBQUFBQUEifQ.VEPZCddjUed0nfcCzSLBBGXKiDc6YoifcAZM7OwLNuE',
      'eyJ3IjoiYWJjIiwiciI6InBhcnRpY2lwYW50IiwiZyI6MSwiZXhwIjoxNzc0OTUxMjAwfQ.6VI8hJbAlXNRCW1As4XcNFufULCImaNmksEY7y4Z2ic',
    ]
    const browsers = given.map((value) => {
      const header = `${cookieName(workshop.id, 'participant')}=${value}`
      return accessOfRequest(secret, workshop, header, undefined, now)?.browser
    })
    expect(browsers).toEqual(['browser1', given[1], given[2]])
  })

  it('[A13] cannot be read by scripts, and travels over https only where there is https', () => {
    expect(cookieOptions('https://tafel.example')).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: true })
    expect(cookieOptions('http://localhost:3000').secure).toBe(false)
  })
})

describe('coming in again', () => {
  const header = (value: string) => `${cookieName(workshop.id, 'facilitator')}=${value}`

  it('[A35] gives another cookie, by which the browser is still known in that workshop and nowhere else', () => {
    const first = header(signed('facilitator'))
    const browser = browserOfRequest(secret, workshop, first)
    const renewed = { ...workshop, linkGeneration: 2 }
    const again = signCookie(secret, renewed, 'facilitator', now, browser)
    expect(again).not.toBe(signCookie(secret, renewed, 'facilitator', now, browser))
    const seenAs = (holder: KeyHolder, given: string) => accessOfRequest(secret, holder, given, undefined, now)?.browser
    expect(seenAs(workshop, first)).toBe(browser)
    expect(seenAs(renewed, header(again))).toBe(browser)
    expect(seenAs(workshop, header(signed('facilitator')))).not.toBe(browser)
    expect(browserOfRequest(secret, { ...workshop, id: 'abd' }, first)).toBeUndefined()
    expect(browserOfRequest(secret, workshop, header(`${again}x`))).toBeUndefined()
    expect(browserOfRequest(secret, workshop, undefined)).toBeUndefined()
  })

  it('[A36] makes a browser with 24 of our cookies lose the oldest', () => {
    const nameOf = (day: number) => cookieName(`w${day}`, 'participant')
    const cookies = (days: number) =>
      Array.from({ length: days }, (_, day) => {
        const value = signCookie(secret, { id: `w${day}`, linkGeneration: 1 }, 'participant', now + day * dayMs)
        return `${nameOf(day)}=${value}`
      }).toReversed()
    expect(surplusCookies(secret, ['sessie=van-een-ander', ...cookies(23)].join('; '))).toEqual([])
    expect(surplusCookies(secret, cookies(24).join('; '))).toEqual([nameOf(0)])
    expect(surplusCookies(secret, cookies(26).join('; '))).toEqual([nameOf(0), nameOf(1), nameOf(2)])
    expect(surplusCookies(secret, [...cookies(23), 'draaitafel.x.viewer=verzonnen'].join('; '))).toEqual([
      'draaitafel.x.viewer',
    ])
    expect(surplusCookies(secret, undefined)).toEqual([])
  })
})

describe('a request with several cookies', () => {
  const header = (['viewer', 'facilitator'] as const)
    .map((role) => `${cookieName(workshop.id, role)}=${signed(role)}`)
    .join('; ')

  it('[A4] comes as the strongest valid one, or as the one it asks for', () => {
    const roleOf = (given: string | undefined, wanted?: string) =>
      accessOfRequest(secret, workshop, given, wanted, now)?.role
    expect(roleOf(header)).toBe('facilitator')
    expect(roleOf(header, 'viewer')).toBe('viewer')
    expect(roleOf(header, 'participant')).toBeUndefined()
    expect(roleOf(header, 'koning')).toBe('facilitator')
    expect(roleOf(undefined)).toBeUndefined()
  })

  it('[A35] has the rights of the one cookie it comes with, whatever else it holds', () => {
    const renewed = { ...workshop, linkGeneration: 2 }
    const half = `${header}; ${cookieName(workshop.id, 'participant')}=${signCookie(secret, renewed, 'participant', now)}`
    expect(accessOfRequest(secret, renewed, half, undefined, now)?.role).toBe('participant')
    expect(accessOfRequest(secret, renewed, half, 'facilitator', now)).toBeNull()
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
