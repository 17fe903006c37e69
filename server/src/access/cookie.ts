// The session cookie: which workshop, which role, until when, signed by the server. One cookie per workshop and role,
// so that one browser can hold a facilitator's and a participant's screen. Every join gives a fresh value. Nothing
// about the person is in it.

import { createHmac, randomBytes } from 'node:crypto'
import { isRole, type Role, roles } from '@draaitafel/shared/protocol/roles.ts'
import * as v from 'valibot'
import { type KeyHolder, sameText } from './keys.ts'

const MAX_AGE_SECONDS = 30 * 24 * 3600
const COOKIE_PREFIX = 'draaitafel'
const NONCE_BYTES = 6
/** Per browser. Every request carries all of them, and proxies accept some 8 kB. */
const MOST_COOKIES = 24

const claimsSchema = v.object({
  /** Workshop, role, link generation. */
  w: v.string(),
  r: v.picklist(roles),
  g: v.number(),
  /** Until when, in seconds since the epoch. */
  exp: v.number(),
  /** Makes each value new; the oldest cookies have none. */
  n: v.exactOptional(v.string()),
  /** Stays with the browser, for this workshop only; older cookies have none. */
  b: v.exactOptional(v.string()),
})
type Claims = v.InferOutput<typeof claimsSchema>

/** The role of a request and its browser, which is the same for every cookie of one workshop in one browser. */
export interface Access {
  readonly role: Role
  readonly browser: string
}

/** The attributes of the `Set-Cookie` header besides name and value, as @fastify/cookie names them. */
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

/** `now` in ms since the epoch; `browser` as `browserOfRequest` gives it, for one that was here before. */
export function signCookie(
  secret: Uint8Array,
  workshop: KeyHolder,
  role: Role,
  now: number,
  browser: string = newNonce(),
): string {
  const exp = Math.floor(now / 1000) + MAX_AGE_SECONDS
  const claims: Claims = { w: workshop.id, r: role, g: workshop.linkGeneration, exp, n: newNonce(), b: browser }
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url')
  return `${payload}.${signature(secret, payload)}`
}

/**
 * Is this the value of a cookie that this server issued for this workshop, role and generation, and is it still
 * valid?
 */
export function isValidCookie(
  secret: Uint8Array,
  workshop: KeyHolder,
  role: Role,
  value: string,
  now: number,
): boolean {
  const claims = claimsOf(secret, value)
  if (claims?.w !== workshop.id || claims.r !== role || claims.g !== workshop.linkGeneration) return false
  return claims.exp * 1000 > now
}

/** The browser that sent a request; undefined for one that was not in this workshop before. */
export function browserOfRequest(
  secret: Uint8Array,
  workshop: Pick<KeyHolder, 'id'>,
  cookieHeader: string | undefined,
): string | undefined {
  const cookies = parseCookieHeader(cookieHeader)
  for (const role of roles) {
    const browser = browserOf(secret, workshop, cookies.get(cookieName(workshop.id, role)) ?? '')
    if (browser !== undefined) return browser
  }
  return undefined
}

/**
 * The role of a request. A browser may have several cookies: `wanted` (the query's `role`) picks one, otherwise the
 * strongest counts. Null when there is no valid cookie for it.
 */
export function accessOfRequest(
  secret: Uint8Array,
  workshop: KeyHolder,
  cookieHeader: string | undefined,
  wanted: unknown,
  now: number,
): Access | null {
  const cookies = parseCookieHeader(cookieHeader)
  // `roles` runs from strongest to weakest.
  for (const role of isRole(wanted) ? [wanted] : roles) {
    const cookie = cookies.get(cookieName(workshop.id, role))
    if (cookie === undefined || !isValidCookie(secret, workshop, role, cookie, now)) continue
    // Older cookies have no `b`; their whole value tells browsers apart.
    return { role, browser: browserOf(secret, workshop, cookie) ?? cookie }
  }
  return null
}

/** Names of the cookies to drop when one more is added: the oldest first. */
export function surplusCookies(secret: Uint8Array, cookieHeader: string | undefined): readonly string[] {
  const ours = [...parseCookieHeader(cookieHeader)].filter(([name]) => name.startsWith(`${COOKIE_PREFIX}.`))
  const surplus = ours.length + 1 - MOST_COOKIES
  if (surplus <= 0) return []
  const givenAt = (value: string) => claimsOf(secret, value)?.exp ?? 0
  const oldestFirst = ours.toSorted(([, one], [, other]) => givenAt(one) - givenAt(other))
  return oldestFirst.slice(0, surplus).map(([name]) => name)
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

function browserOf(secret: Uint8Array, workshop: Pick<KeyHolder, 'id'>, value: string): string | undefined {
  const claims = claimsOf(secret, value)
  return claims?.w === workshop.id ? claims.b : undefined
}

/** The contents of one of our cookies; null for any other value. */
function claimsOf(secret: Uint8Array, value: string): Claims | null {
  const [payload, given, ...more] = value.split('.')
  if (payload === undefined || given === undefined || more.length > 0) return null
  // Nothing of the payload is parsed before the signature is verified.
  if (!sameText(given, signature(secret, payload))) return null
  const { success, output } = v.safeParse(claimsSchema, JSON.parse(Buffer.from(payload, 'base64url').toString()))
  return success ? output : null
}

function newNonce(): string {
  return randomBytes(NONCE_BYTES).toString('base64url')
}

/** By hand and not by @fastify/cookie's signer: cookies given out before would have to be checked like this all the same. */
function signature(secret: Uint8Array, payload: string): string {
  return createHmac('sha256', secret).update(`cookie:${payload}`).digest('base64url')
}
