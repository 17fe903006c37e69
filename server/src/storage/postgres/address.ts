// Where the database is, as DATABASE_URL says it: postgres://user:password@host:port,host:port/database?sslmode=…
// Several hosts: the first that takes writes counts. A sentence never repeats the value: the password is in it.

import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'

export const sslModes = ['disable', 'require', 'verify-full'] as const
export type SslMode = (typeof sslModes)[number]

export interface DatabaseHost {
  /** A name, an address, or the folder of a unix socket. */
  readonly host: string
  readonly port: number
}

export interface DatabaseAddress {
  readonly hosts: readonly DatabaseHost[]
  readonly user: string
  /** '' without. */
  readonly password: string
  readonly database: string
  readonly sslMode: SslMode
  /** The file with the authority that signed the server's certificate; '' for those this computer knows. */
  readonly sslRootCert: string
  /** As after psql's PGOPTIONS; '' for none. */
  readonly options: string
}

const DEFAULT_PORT = 5432
const EXAMPLE = 'postgres://naam:wachtwoord@host:5432/draaitafel'
const shape = /^postgres(?:ql)?:\/\/(?:([^:@/?#]+)(?::([^@/?#]*))?@)?([^/?#@]*)\/([^/?#]+)(?:\?([^#]*))?$/

export function parseDatabaseUrl(text: string): Result<DatabaseAddress, string> {
  const found = shape.exec(text)
  if (!found) return refused(`DATABASE_URL moet een adres als ${EXAMPLE} zijn.`)
  const [, user = '', password = '', named = '', database = '', query = ''] = found
  const options = new URLSearchParams(query)
  const unknown = [...options.keys()].find((name) => !['host', 'sslmode', 'sslrootcert', 'options'].includes(name))
  if (unknown !== undefined) return refused(`DATABASE_URL heeft een onbekende optie ‘${unknown}’.`)
  const sslMode = sslModes.find((mode) => mode === (options.get('sslmode') ?? 'disable'))
  if (!sslMode) return refused(`In DATABASE_URL moet sslmode een van ${sslModes.join(', ')} zijn.`)
  const hosts = (named || (options.get('host') ?? '')).split(',').map(toHost)
  const known = hosts.filter((host) => host !== null)
  if (user === '' || known.length < hosts.length) return refused(`DATABASE_URL moet een adres als ${EXAMPLE} zijn.`)
  try {
    return accepted({
      hosts: known,
      user: decodeURIComponent(user),
      password: decodeURIComponent(password),
      database: decodeURIComponent(database),
      sslMode,
      sslRootCert: options.get('sslrootcert') ?? '',
      options: options.get('options') ?? '',
    })
  } catch {
    return refused('In DATABASE_URL staat een % dat geen teken aanduidt; schrijf een % zelf als %25.')
  }
}

function toHost(text: string): DatabaseHost | null {
  if (text.startsWith('/')) return { host: text, port: DEFAULT_PORT }
  const [, bracketed, host = bracketed ?? '', port = DEFAULT_PORT] =
    /^(?:\[([\da-f:]+)\]|([\w.-]+))(?::(\d{1,5}))?$/i.exec(text) ?? []
  return host === '' || Number(port) < 1 || Number(port) > 65_535 ? null : { host, port: Number(port) }
}

/** Without the password, for a sentence. */
export function hostsInWords({ hosts }: DatabaseAddress): string {
  return hosts.map(({ host, port }) => (host.startsWith('/') ? host : `${host}:${port}`)).join(', ')
}
