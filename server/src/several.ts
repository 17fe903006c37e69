// What takes the place of the one file on this computer when DATABASE_URL is set: PostgreSQL, and the other servers that
// work on it. Loaded only then.

import { readFileSync } from 'node:fs'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { Log } from './base/log.ts'
import type { Metrics } from './base/metrics.ts'
import { Forwarder } from './cluster/forwarder.ts'
import { secretMark } from './cluster/hop.ts'
import { Owners } from './cluster/owners.ts'
import { SharedGuesses } from './cluster/sharedGuesses.ts'
import { parseDatabaseUrl } from './storage/postgres/address.ts'
import { openPostgres } from './storage/postgres/postgres.ts'
import type { Storage } from './storage/storage.ts'

export interface JoiningParts {
  readonly secret: Uint8Array
  readonly log: Log
  readonly metrics: Metrics
}

export interface Several {
  readonly owners: Owners
  readonly forwarder: Forwarder
  readonly guesses: SharedGuesses
}

export interface OpenedDatabase {
  readonly storage: Storage
  /** Takes part from `owners.begin` on. */
  join(parts: JoiningParts): Several
}

/** Refusals are Dutch sentences for the terminal. */
export async function openDatabase(databaseUrl: string): Promise<Result<OpenedDatabase, string>> {
  const address = parseDatabaseUrl(databaseUrl)
  if (!address.ok) return refused(address.problem)
  const opened = await openPostgres(address.value)
  if (!opened.ok) return opened
  const { storage, owners: rooms, guesses } = opened.value
  return accepted({
    storage,
    join: (parts) => {
      const { secret } = parts
      const owners = new Owners({ ...parts, rooms, version: ownVersion(), mark: secretMark(secret) })
      const forwarder = new Forwarder({ ...parts, owners })
      return { owners, forwarder, guesses: new SharedGuesses(guesses, secret) }
    },
  })
}

function ownVersion(): string {
  const { version }: { version?: unknown } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  )
  return String(version)
}
