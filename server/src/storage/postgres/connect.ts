// One connection to the primary, checked: what PostgreSQL then calls committed is on its disk. Who cannot be reached or
// may not be trusted is an answer in Dutch at the start, and an error later.

import { readFileSync } from 'node:fs'
import pg from 'pg'
import { type DatabaseAddress, type DatabaseHost, hostsInWords } from './address.ts'

const CONNECT_WITHIN_MS = 5000
const OLDEST_SERVER = 140_000

/** This database cannot be used until someone changes something; the message is a Dutch sentence. */
export class DatabaseRefused extends Error {}

// What the role or the server has set must not stop a commit half way, nor keep locks for a server that stands still. Only
// warnings come through: there is one that says "committed, but not on the standby".
const session = `SET client_min_messages = warning; SET statement_timeout = 0; SET lock_timeout = 0;
  SET idle_in_transaction_session_timeout = '10s'; SET timezone = 'UTC'`

const condition = `SELECT pg_is_in_recovery() AS standby, current_setting('fsync') AS fsync,
  current_setting('synchronous_commit') AS commits, current_setting('server_version_num')::int AS version,
  current_setting('server_encoding') AS encoding`

/** Tries the hosts in turn. Rejects with the reason of the first when none will do. */
export async function connect(address: DatabaseAddress): Promise<pg.Client> {
  const reasons: unknown[] = []
  for (const host of address.hosts) {
    try {
      return await connectTo(host, address)
    } catch (error) {
      reasons.push(error)
    }
  }
  throw reasons.find((reason) => reason instanceof DatabaseRefused) ?? reasons[0]
}

async function connectTo({ host, port }: DatabaseHost, address: DatabaseAddress): Promise<pg.Client> {
  const { user, password, database, options } = address
  const client = new pg.Client({
    host,
    port,
    user,
    // undefined would make it look in the environment of the process.
    password: () => password,
    database,
    options,
    ssl: tlsOf(address),
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
    application_name: 'draaitafel',
  })
  // Without a listener a lost connection would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await answeredInTime(async () => {
      await client.query(session)
      checkCondition((await client.query(condition)).rows[0])
    })
    return client
  } catch (error) {
    client.end().catch(() => undefined)
    throw error
  }
}

/** A server that accepts a connection and then stands still would otherwise stop every commit. */
async function answeredInTime(ask: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('PostgreSQL gives no answer')), CONNECT_WITHIN_MS)
  })
  await Promise.race([ask(), late]).finally(() => clearTimeout(timer))
}

function tlsOf({ sslMode, sslRootCert }: DatabaseAddress): false | { rejectUnauthorized: boolean; ca?: string } {
  if (sslMode === 'disable') return false
  const ca = sslRootCert === '' ? {} : { ca: readFileSync(sslRootCert, 'utf8') }
  return { rejectUnauthorized: sslMode === 'verify-full', ...ca }
}

function checkCondition(found: Record<string, unknown> | undefined): void {
  if (Number(found?.version) < OLDEST_SERVER)
    throw new DatabaseRefused('De database in DATABASE_URL is te oud: PostgreSQL 14 of nieuwer is nodig.')
  if (found?.encoding !== 'UTF8')
    throw new DatabaseRefused(`De database in DATABASE_URL moet UTF8 zijn, maar is ${found?.encoding}.`)
  if (found?.fsync !== 'on')
    throw new DatabaseRefused(
      'PostgreSQL staat op fsync = off: na stroomuitval kan het werk van mensen weg zijn. Zet fsync aan.',
    )
  if (found?.commits === 'off')
    throw new DatabaseRefused(
      'PostgreSQL staat op synchronous_commit = off: wat ‘opgeslagen’ heet kan dan verloren gaan. Zet het aan.',
    )
  if (found?.standby === true)
    throw new DatabaseRefused('De database in DATABASE_URL is een kopie die alleen gelezen kan worden.')
}

/** The sentence for whoever starts the server. */
export function connectingSentence(error: unknown, address: DatabaseAddress): string {
  if (error instanceof DatabaseRefused) return error.message
  const { user, database } = address
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '28P01' || code === '28000')
    return `PostgreSQL laat gebruiker ‘${user}’ niet toe; klopt het wachtwoord in DATABASE_URL?`
  if (code === '3D000') return `De database ‘${database}’ in DATABASE_URL bestaat niet; maak haar eerst.`
  if (code === '42501') return `Gebruiker ‘${user}’ mag in database ‘${database}’ geen tabellen maken.`
  const why = code || (error instanceof Error ? error.message : String(error))
  return `De database in DATABASE_URL (${hostsInWords(address)}) is niet te bereiken (${why}); draait PostgreSQL daar?`
}
