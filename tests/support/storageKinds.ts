// The storages that must keep the same promises, each opened fresh, and the test data.

import type { Appended } from '@draaitafel/server/src/storage/rowStore.ts'
import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import type { WorkshopRecord } from '@draaitafel/server/src/storage/workshopStore.ts'
import { MemoryStorage } from '@draaitafel/server/testing/memory.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { inject } from 'vitest'
import { makeDataDir } from './launchServer.ts'
import { emptyDatabase, findPostgres } from './postgres.ts'
import { sharedCluster } from './postgresStage.ts'
import { openOwnedPostgres } from './postgresStorage.ts'
import { openStorage } from './storedRows.ts'

export interface OpenedStorage {
  readonly storage: Storage
  /** Closes it and removes its folder. */
  remove(): Promise<void>
}

type Open = () => Promise<OpenedStorage>

async function sqlite(): Promise<OpenedStorage> {
  const dataDir = makeDataDir()
  const storage = await openStorage(dataDir.path)
  const remove = async () => {
    await storage.close()
    dataDir.remove()
  }
  return { storage, remove }
}

/** In a place of its own; its cluster goes after the run. */
async function postgres(): Promise<OpenedStorage> {
  const { storage } = await openOwnedPostgres(await emptyDatabase(await sharedCluster(inject('postgresFolder'))))
  return { storage, remove: () => storage.close() }
}

/** Those that keep their contents when the process ends. Without PostgreSQL `npm test` says that it was left out. */
export const durableKinds: Readonly<Record<string, Open>> = {
  'sqlite on its thread': sqlite,
  ...(findPostgres() && { postgres }),
}

export const storageKinds: Readonly<Record<string, Open>> = {
  memory: async () => ({ storage: new MemoryStorage(), remove: async () => undefined }),
  ...durableKinds,
}

export function workshopRecord(id: string, code: string, lastUsedAt = '2026-03-01T10:00:00.000Z'): WorkshopRecord {
  return {
    id,
    code,
    createdAt: '2026-03-01T10:00:00.000Z',
    lastUsedAt,
    doorOpen: true,
    paused: false,
    clock: 0,
    locks: noLocks,
    linkGeneration: 1,
  }
}

/** The numbers of rows that were all written. */
export function rowNumbers(appended: readonly Appended[]): number[] {
  return appended.map((row) => {
    if (typeof row !== 'number') throw new Error(`not written: ${row}`)
    return row
  })
}

export function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values)
}

export function plain(updates: readonly Uint8Array[]): number[][] {
  return updates.map((update) => [...update])
}
