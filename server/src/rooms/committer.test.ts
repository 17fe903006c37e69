import { wireTimes } from '@draaitafel/shared/protocol/limits.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { MemoryStorage } from '../../testing/memory.ts'
import { newWorkshop, quietMetrics, silent } from '../../testing/room.ts'
import { type Arrival, type CommitTarget, Committer } from './committer.ts'

interface Heard {
  readonly origins: readonly string[]
  readonly merged: number
  readonly last: number | 'gone'
}

class Target implements CommitTarget<string> {
  readonly storesApart = false
  readonly heard: Heard[] = []
  readonly id: string
  losses = 0

  constructor(id: string) {
    this.id = id
  }

  beforeCommit(): null {
    return null
  }

  committed(batch: readonly Arrival<string>[], merged: readonly Uint8Array[], last: number | 'gone'): void {
    this.heard.push({ origins: batch.map(({ origin }) => origin), merged: merged.length, last })
  }

  lost(): void {
    this.losses += 1
  }
}

/** Storage that fails as long as it is told to, and remembers what it received. */
class Moody extends MemoryStorage {
  fails = false
  readonly given: (readonly string[])[] = []

  override append(entries: Parameters<MemoryStorage['append']>[0]): ReturnType<MemoryStorage['append']> {
    this.given.push(entries.map(({ workshop }) => workshop))
    return this.fails ? Promise.reject(new Error('full')) : super.append(entries)
  }
}

let storage: Moody
let committer: Committer<string>
let working: boolean[]
let target: Target

beforeEach(async () => {
  storage = new Moody()
  working = []
  target = new Target(await newWorkshop(storage))
  committer = new Committer({
    storage,
    log: silent,
    metrics: quietMetrics(),
    onStorageChange: (works) => working.push(works),
  })
  vi.useFakeTimers()
})
afterEach(() => {
  committer.close()
  vi.useRealTimers()
})

const update = (key: string) => {
  const doc = new Y.Doc()
  doc.getMap('settings').set(key, 1)
  return Y.encodeStateAsUpdate(doc)
}
const add = (origin: string, to = target) => committer.add(to, { origin, update: update(origin), read: null })

it('[R381] what arrives together is one commit, one update for each room, and heard of only when it is on disk', async () => {
  const other = new Target(await newWorkshop(storage))
  for (const origin of ['1', '2', '3']) add(origin)
  add('4', other)
  expect(target.heard).toEqual([])
  await vi.runAllTimersAsync()
  expect(storage.given).toEqual([[target.id, other.id]])
  expect(target.heard).toMatchObject([{ origins: ['1', '2', '3'], merged: 1 }])
  expect(other.heard).toMatchObject([{ origins: ['4'], merged: 1 }])
})

it('[R382] a commit that fails is tried again as it was until it works, and nobody hears of it before', async () => {
  storage.fails = true
  add('1')
  await vi.advanceTimersByTimeAsync(300)
  add('2')
  await vi.advanceTimersByTimeAsync(2000)
  expect(target.heard).toEqual([])
  expect(committer.storageWorking).toBe(false)
  expect(storage.given.length).toBeGreaterThan(2)
  storage.fails = false
  await vi.runAllTimersAsync()
  expect(target.heard.map(({ origins }) => origins)).toEqual([['1'], ['2']])
  expect(working).toEqual([false, true])
})

it('[R383] a room that fails after a commit keeps no other from hearing that it is saved', async () => {
  const broken = new Target(await newWorkshop(storage))
  broken.committed = () => {
    throw new Error('a bug')
  }
  add('1', broken)
  add('2')
  await vi.runAllTimersAsync()
  expect(target.heard).toMatchObject([{ origins: ['2'] }])
})

it('[R384] what waited for a deleted workshop is dropped', async () => {
  add('1')
  committer.drop(target)
  await vi.runAllTimersAsync()
  await committer.drained()
  expect(target.heard).toEqual([])
})

it('[R422] who writes alone waits for hardly anything, and while many write the commits keep their distance', async () => {
  const begun: number[] = []
  const append = storage.append.bind(storage)
  storage.append = (entries) => {
    begun.push(performance.now())
    return append(entries)
  }
  const startedAt = performance.now()
  for (let ms = 0; ms < 100; ms++) {
    add(String(ms))
    await vi.advanceTimersByTimeAsync(1)
  }
  await vi.runAllTimersAsync()
  const [first = 0, ...later] = begun
  expect(first - startedAt).toBe(wireTimes.commitGatherMs)
  for (const [index, at] of later.entries()) expect(at - (begun[index] ?? 0)).toBe(wireTimes.commitApartMs)
  expect(target.heard.flatMap(({ origins }) => origins)).toEqual(Array.from({ length: 100 }, (_, ms) => String(ms)))
})
