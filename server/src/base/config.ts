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
  /** PostgreSQL instead of a file in DATA_DIR; null = that file. */
  readonly databaseUrl: string | null
  /** The secret, the same for all servers on one database; null = DATA_DIR/secret, made when it is not there. */
  readonly secretFile: string | null
  /** Where other servers on the same database reach this one; null = http://127.0.0.1:<the actual port>. */
  readonly nodeUrl: string | null
  /** Origin without a trailing slash; null = http://localhost:<the actual port>. */
  readonly publicUrl: string | null
  /** Whose X-Forwarded-* headers count: nobody's, everyone's, or those of this many proxies in front. */
  readonly trustProxy: boolean | number
  readonly logLevel: LogLevel
  /** A workshop unused for this many days is deleted. */
  readonly retentionDays: number
  readonly demo: boolean
  readonly organisation: Organisation
  /** Who may make a workshop: anyone, or whoever knows this house code. */
  readonly houseCode: string | null
  /** With this bearer token other machines may read the metrics; null: only this one. */
  readonly metricsToken: string | null
  /** Where someone reports a leak, for security.txt: a mailto: or https: address. */
  readonly securityContact: string | null
  /** Absolute path of the file for audit events; null: among the other log lines. */
  readonly auditLog: string | null
}

/** A code of fewer characters could be guessed in spite of the limit on wrong ones. */
const HOUSE_CODE_LENGTH = { least: 8, most: 100 } as const
const TOKEN_LENGTH = { least: 16, most: 200 } as const

type Environment = Readonly<Record<string, string | undefined>>
type Parsed<T> = Result<T, string>

export function parseConfig(env: Environment): Result<Config, string> {
  const port = parseWhole(env, 'PORT', 3000, 0, 65_535)
  if (!port.ok) return port
  const publicUrl = parseOrigin(env, 'PUBLIC_URL', 'https://draaitafel.example')
  if (!publicUrl.ok) return publicUrl
  const several = parseSeveral(env)
  if (!several.ok) return several
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
  const forOperators = parseForOperators(env)
  if (!forOperators.ok) return forOperators
  return accepted({
    port: port.value,
    host: given(env, 'HOST') ?? '127.0.0.1',
    dataDir: resolve(given(env, 'DATA_DIR') ?? './data'),
    ...several.value,
    publicUrl: publicUrl.value,
    trustProxy: trustProxy.value,
    logLevel: logLevel.value,
    retentionDays: retentionDays.value,
    demo: demo.value,
    organisation: organisation.value,
    ...forOperators.value,
  })
}

type ForOperators = Pick<Config, 'houseCode' | 'metricsToken' | 'securityContact' | 'auditLog'>

function parseForOperators(env: Environment): Parsed<ForOperators> {
  const houseCode = parseHouseCode(env)
  if (!houseCode.ok) return houseCode
  const metricsToken = parseSecretWord(env, 'METRICS_TOKEN', TOKEN_LENGTH)
  if (!metricsToken.ok) return metricsToken
  const contact = given(env, 'SECURITY_CONTACT') ?? null
  if (contact !== null && !isContact(contact))
    return refused(
      `SECURITY_CONTACT moet een adres als mailto:iemand@organisatie.example of https://… zijn, maar is nu ‘${contact}’.`,
    )
  const auditLog = given(env, 'AUDIT_LOG')
  return accepted({
    houseCode: houseCode.value,
    metricsToken: metricsToken.value,
    securityContact: contact,
    auditLog: auditLog === undefined ? null : resolve(auditLog),
  })
}

function parseHouseCode(env: Environment): Parsed<string | null> {
  const create = given(env, 'CREATE') ?? 'open'
  if (create !== 'open' && create !== 'code')
    return refused(`CREATE moet ‘open’ of ‘code’ zijn, maar is nu ‘${create}’.`)
  const code = parseSecretWord(env, 'HOUSE_CODE', HOUSE_CODE_LENGTH)
  if (!code.ok || create === 'open') return code.ok ? accepted(null) : code
  if (code.value === null) return refused('Bij CREATE=code hoort een HOUSE_CODE.')
  return code
}

/** Its value stays out of the sentence: a terminal is often logged. */
function parseSecretWord(
  env: Environment,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): Parsed<string | null> {
  const word = given(env, name)
  if (word === undefined) return accepted(null)
  const fits = word.length >= least && word.length <= most && /^[\x21-\x7e]+$/.test(word)
  if (fits) return accepted(word)
  return refused(`${name} moet ${least} tot en met ${most} gewone tekens hebben, zonder spaties.`)
}

function isContact(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname } = new URL(text)
  return protocol === 'https:' || (protocol === 'mailto:' && /^[^@\s]+@[^@\s]+$/.test(pathname))
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

function parseSeveral(env: Environment): Parsed<Pick<Config, 'databaseUrl' | 'secretFile' | 'nodeUrl'>> {
  const [databaseUrl = null, secretFile] = [given(env, 'DATABASE_URL'), given(env, 'SECRET_FILE')]
  const nodeUrl = parseOrigin(env, 'NODE_URL', 'http://draaitafel-1:3000')
  if (!nodeUrl.ok) return nodeUrl
  if (databaseUrl !== null && secretFile === undefined) {
    return refused(
      'Met DATABASE_URL is ook SECRET_FILE nodig: een bestand met 32 willekeurige bytes, op elke server hetzelfde.',
    )
  }
  if (nodeUrl.value !== null && databaseUrl === null)
    return refused('NODE_URL is voor meer servers op één PostgreSQL; zet dan ook DATABASE_URL.')
  if (nodeUrl.value !== null && given(env, 'PUBLIC_URL') === undefined)
    return refused('Met NODE_URL is ook PUBLIC_URL nodig: het adres dat mensen gebruiken, op elke server hetzelfde.')
  return accepted({
    databaseUrl,
    secretFile: secretFile === undefined ? null : resolve(secretFile),
    nodeUrl: nodeUrl.value,
  })
}

function parseOrigin(env: Environment, name: string, example: string): Parsed<string | null> {
  const text = given(env, name)
  if (text === undefined) return accepted(null)
  const url = URL.canParse(text) ? new URL(text) : null
  // Only an origin: links, cookies and the allowed origin all depend on it, and the app is served at the root.
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
  if (isOrigin && !url.username && !url.password) return accepted(url.origin)
  return refused(`${name} moet een adres als ${example} zijn, zonder pad, maar is nu ‘${text}’.`)
}
