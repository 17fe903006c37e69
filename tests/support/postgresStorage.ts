// A storage in PostgreSQL for a test: it has every workshop that it makes, as a server has those that it loaded.

import { parseDatabaseUrl } from '@draaitafel/server/src/storage/postgres/address.ts'
import { type OpenedPostgres, openPostgres } from '@draaitafel/server/src/storage/postgres/postgres.ts'
import type { Storage } from '@draaitafel/server/src/storage/storage.ts'

export async function openPostgresAt(url: string): Promise<OpenedPostgres> {
  const address = parseDatabaseUrl(url)
  if (!address.ok) throw new Error(address.problem)
  const opened = await openPostgres(address.value)
  if (!opened.ok) throw new Error(opened.problem)
  return opened.value
}

export async function openOwnedPostgres(url: string): Promise<OpenedPostgres> {
  const { storage, ...rest } = await openPostgresAt(url)
  const { owners } = rest
  const createWorkshop: Storage['createWorkshop'] = async (record, ...more) => {
    const made = await storage.createWorkshop(record, ...more)
    if (made) await owners.take(record.id, () => true)
    return made
  }
  return { storage: { ...storage, createWorkshop }, ...rest }
}
