// The environment as one checked value. A wrong value is an answer (one Dutch sentence naming the variable), never a
// throw. Whether the port is free and the folder can be written is in preflight.ts.

import { resolve } from 'node:path'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { type Organisation, parseOrganisation } from './organisation.ts'

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export interface Config {
  /** 0 = any free port. */
  readonly port: number
  readonly host: string
  /** Absolute path. */
  readonly dataDir: string
  /** Origin without a trailing slash; null = http://localhost:<the actual port>. */
  readonly publicUrl: string | null
  /** Whose X-Forwarded-* headers count: nobody's, everyone's, or those of this many proxies in front. */
  readonly trustProxy: boolean | number
  readonly logLevel: LogLevel
  /** A workshop unused for this many days is deleted. */
  readonly retentionDays: number
  readonly demo: boolean
  readonly organisation: Organisation
}

type Environment = Readonly<Record<string, string | undefined>>
type Parsed<T> = Result<T, string>

export function parseConfig(env: Environment): Result<Config, string> {
  const port = parseWhole(env, 'PORT', 3000, 0, 65_535)
  if (!port.ok) return port
  const publicUrl = parsePublicUrl(env)
  if (!publicUrl.ok) return publicUrl
  const trustProxy = parseTrustProxy(env)
  if (!trustProxy.ok) return trustProxy
  const logLevel = parseLogLevel(env)
  if (!logLevel.ok) return logLevel
  const retentionDays = parseWhole(env, 'RETENTION_DAYS', 365, 1, 36_500)
  if (!retentionDays.ok) return retentionDays
  const demo = parseSwitch(env, 'DEMO', env.NODE_ENV !== 'production')
  if (!demo.ok) return demo
  const organisation = parseOrganisation(given(env, 'ORGANISATION'), given(env, 'ORGANISATION_CONTACT'))
  if (!organisation.ok) return organisation
  return accepted({
    port: port.value,
    host: given(env, 'HOST') ?? '127.0.0.1',
    dataDir: resolve(given(env, 'DATA_DIR') ?? './data'),
    publicUrl: publicUrl.value,
    trustProxy: trustProxy.value,
    logLevel: logLevel.value,
    retentionDays: retentionDays.value,
    demo: demo.value,
    organisation: organisation.value,
  })
}

/** An empty variable counts as not set: that is how shells and compose files say "leave it". */
function given(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim()
  return value === '' ? undefined : value
}

function parseWhole(env: Environment, name: string, fallback: number, min: number, max: number): Parsed<number> {
  const text = given(env, name)
  if (text === undefined) return accepted(fallback)
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= min && value <= max) return accepted(value)
  return refused(`${name} moet een heel getal van ${min} tot en met ${max} zijn, maar is nu ‘${text}’.`)
}

function parseSwitch(env: Environment, name: string, fallback: boolean): Parsed<boolean> {
  const text = given(env, name)
  if (text === undefined) return accepted(fallback)
  if (text === 'on' || text === 'off') return accepted(text === 'on')
  return refused(`${name} moet ‘on’ of ‘off’ zijn, maar is nu ‘${text}’.`)
}

function parseTrustProxy(env: Environment): Parsed<boolean | number> {
  const text = given(env, 'TRUST_PROXY')
  if (text !== undefined && /^\d{1,2}$/.test(text)) return accepted(text === '0' ? false : Number(text))
  const asSwitch = parseSwitch(env, 'TRUST_PROXY', false)
  if (asSwitch.ok) return asSwitch
  return refused(`TRUST_PROXY moet ‘on’, ‘off’ of een aantal proxy's zijn, maar is nu ‘${text}’.`)
}

function parseLogLevel(env: Environment): Parsed<LogLevel> {
  const text = given(env, 'LOG_LEVEL')
  // On a desktop the terminal shows the links, not lines of JSON; in production the log is read by machines.
  if (text === undefined) return accepted(env.NODE_ENV === 'production' ? 'info' : 'warn')
  const level = logLevels.find((known) => known === text)
  return level ? accepted(level) : refused(`LOG_LEVEL moet een van ${logLevels.join(', ')} zijn, maar is nu ‘${text}’.`)
}

function parsePublicUrl(env: Environment): Parsed<string | null> {
  const text = given(env, 'PUBLIC_URL')
  if (text === undefined) return accepted(null)
  const url = URL.canParse(text) ? new URL(text) : null
  // Only an origin: links, cookies and the allowed origin all depend on it, and the app is served at the root.
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
  if (isOrigin && !url.username && !url.password) return accepted(url.origin)
  return refused(`PUBLIC_URL moet een adres als https://draaitafel.example zijn, zonder pad, maar is nu ‘${text}’.`)
}
