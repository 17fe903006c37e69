// The storages that must keep the same promises, each opened fresh, and the test data.

import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import type { WorkshopRecord } from '@draaitafel/server/src/storage/workshopStore.ts'
import { MemoryStorage } from '@draaitafel/server/testing/memory.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { makeDataDir } from './launchServer.ts'
import { openStorage } from './storedRows.ts'

export interface OpenedStorage {
  readonly storage: Storage
  /** Closes it and removes its folder. */
  remove(): Promise<void>
}

type Open = () => Promise<OpenedStorage>

/** Those that keep their contents when the process ends. */
export const durableKinds: Readonly<Record<string, Open>> = {
  'sqlite on its thread': async () => {
    const dataDir = makeDataDir()
    const storage = await openStorage(dataDir.path)
    const remove = async () => {
      await storage.close()
      dataDir.remove()
    }
    return { storage, remove }
  },
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

export function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values)
}

export function plain(updates: readonly Uint8Array[]): number[][] {
  return updates.map((update) => [...update])
}
