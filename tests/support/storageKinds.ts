// The storages that must keep the same promises, each opened fresh, and what their tests put in.

import { MemoryStorage } from '@draaitafel/server/src/storage/memory.ts'
import { openSqlite } from '@draaitafel/server/src/storage/sqlite.ts'
import { openSqliteThread } from '@draaitafel/server/src/storage/sqliteThread.ts'
import type { Storage, WorkshopRecord } from '@draaitafel/server/src/storage/storage.ts'
import { makeDataDir } from './launchServer.ts'

export interface OpenedStorage {
  readonly storage: Storage
  /** Closes it and removes its folder. */
  remove(): Promise<void>
}

type Open = () => Promise<OpenedStorage>

/** Those that keep what they are given when the process ends. */
export const durableKinds: Readonly<Record<string, Open>> = {
  sqlite: () => openIn(openSqlite),
  'sqlite on its own thread': () => openIn(openSqliteThread),
}

export const storageKinds: Readonly<Record<string, Open>> = {
  memory: async () => ({ storage: new MemoryStorage(), remove: async () => undefined }),
  ...durableKinds,
}

async function openIn(open: typeof openSqlite | typeof openSqliteThread): Promise<OpenedStorage> {
  const dataDir = makeDataDir()
  const opened = await open(dataDir.path)
  if (!opened.ok) throw new Error(opened.problem)
  const storage = opened.value
  const remove = async () => {
    await storage.close()
    dataDir.remove()
  }
  return { storage, remove }
}

export function workshopRecord(id: string, code: string, lastUsedAt = '2026-03-01T10:00:00.000Z'): WorkshopRecord {
  return {
    id,
    code,
    createdAt: '2026-03-01T10:00:00.000Z',
    lastUsedAt,
    doorOpen: true,
    paused: false,
    linkGeneration: 1,
  }
}

export function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values)
}

export function plain(updates: readonly Uint8Array[]): number[][] {
  return updates.map((update) => [...update])
}
