// The session cookie: which workshop, which role, until when, signed by the server. One cookie per workshop and role,
// so that one browser can hold a facilitator's and a participant's screen. Nothing about the person is in it.

import { createHmac, randomBytes } from 'node:crypto'
import { isRole, type Role, roles } from '@draaitafel/shared/protocol/roles.ts'
import { type KeyHolder, sameText } from './keys.ts'

const MAX_AGE_SECONDS = 30 * 24 * 3600
const COOKIE_PREFIX = 'draaitafel'

/** What the `Set-Cookie` header says beside name and value, in the words of @fastify/cookie. */
export interface CookieOptions {
  readonly httpOnly: true
  readonly sameSite: 'lax'
  readonly path: '/'
  readonly secure: boolean
  /** Seconds. */
  readonly maxAge: number
}

export function cookieName(workshop: string, role: Role): string {
  return `${COOKIE_PREFIX}.${workshop}.${role}`
}

/** Lax, not strict: a link opened from a mail must find the cookie. */
export function cookieOptions(publicUrl: string): CookieOptions {
  const secure = publicUrl.startsWith('https:')
  return { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: MAX_AGE_SECONDS }
}

/** `now` in ms since the epoch. */
export function signCookie(secret: Uint8Array, workshop: KeyHolder, role: Role, now: number): string {
  const exp = Math.floor(now / 1000) + MAX_AGE_SECONDS
  // n tells browsers apart that came in during the same second; it says nothing about who they are.
  const n = randomBytes(6).toString('base64url')
  const claims = { w: workshop.id, r: role, g: workshop.linkGeneration, exp, n }
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url')
  return `${payload}.${signature(secret, payload)}`
}

/** Is this the value of a cookie that this server gave for this workshop, role and generation, still valid? */
export function isValidCookie(
  secret: Uint8Array,
  workshop: KeyHolder,
  role: Role,
  value: string,
  now: number,
): boolean {
  const [payload, given, ...more] = value.split('.')
  if (payload === undefined || given === undefined || more.length > 0) return false
  // Nothing of the payload is parsed before the signature stands.
  if (!sameText(given, signature(secret, payload))) return false
  const { w, r, g, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
  return w === workshop.id && r === role && g === workshop.linkGeneration && typeof exp === 'number' && exp * 1000 > now
}

/**
 * The role a request comes in as. A browser may hold several: `wanted` (the query's `role`) picks one, without it the
 * strongest counts. Null when there is no valid cookie for it.
 */
export function roleOfRequest(
  secret: Uint8Array,
  workshop: KeyHolder,
  cookieHeader: string | undefined,
  wanted: unknown,
  now: number,
): Role | null {
  const cookies = parseCookieHeader(cookieHeader)
  // `roles` runs from strongest to weakest.
  const candidates = isRole(wanted) ? [wanted] : roles
  return (
    candidates.find((role) => {
      const value = cookies.get(cookieName(workshop.id, role))
      return value !== undefined && isValidCookie(secret, workshop, role, value, now)
    }) ?? null
  )
}

export function parseCookieHeader(header: string | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>()
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    const name = part.slice(0, Math.max(0, at)).trim()
    if (name !== '') cookies.set(name, part.slice(at + 1).trim())
  }
  return cookies
}

function signature(secret: Uint8Array, payload: string): string {
  return createHmac('sha256', secret).update(`cookie:${payload}`).digest('base64url')
}
