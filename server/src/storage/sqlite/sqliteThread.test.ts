import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Storage } from '../storage.ts'
import { openSqliteThread } from './sqliteThread.ts'

let dataDir: string
let storage: Storage

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'draaitafel-'))
  const opened = await openSqliteThread(dataDir)
  if (!opened.ok) throw new Error(opened.problem)
  storage = opened.value
})

afterEach(async () => {
  await storage.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const record = {
  id: 'een',
  code: '111111',
  createdAt: '2026-03-01T10:00:00.000Z',
  lastUsedAt: '2026-03-01T10:00:00.000Z',
  doorOpen: true,
  paused: false,
  clock: 0,
  locks: noLocks,
  linkGeneration: 1,
}

const append = (byte: number) => storage.append([{ workshop: 'een', update: Uint8Array.of(byte) }])

it('[R55] what the thread had not answered when it died fails, and the next call finds everything that was committed', async () => {
  await storage.createWorkshop(record, Uint8Array.of(1))
  await append(2)
  const thread = Reflect.get(storage, 'worker') as Worker
  // The thread is ending, and cannot handle what is asked now.
  const ended = thread.terminate()
  const unanswered = expect(append(3)).rejects.toThrow()
  await ended
  await unanswered
  // Two at once: one new thread, because two would lock each other out of the file.
  const [room, writable] = await Promise.all([storage.loadRoom('een'), storage.isWritable()])
  expect(room.updates.slice(0, 2)).toEqual([Uint8Array.of(1), Uint8Array.of(2)])
  expect(writable).toBe(true)
})

it('[R55] a call that fails on the thread fails here with its reason, and the ones after it work', async () => {
  await storage.createWorkshop(record, Uint8Array.of(1))
  const wrong = 'geen bytes' as unknown as Uint8Array
  await expect(storage.compact('een', wrong, 1)).rejects.toThrow(/TEXT|BLOB|constraint|store/i)
  expect((await storage.loadRoom('een')).looseRows).toBe(1)
})

it('[R55] a folder in use is refused here as it is without a thread', async () => {
  expect(await openSqliteThread(dataDir)).toMatchObject({
    ok: false,
    problem: expect.stringContaining('al in gebruik'),
  })
})
