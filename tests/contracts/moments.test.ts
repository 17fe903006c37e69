// Moments in any storage: kept as they were, the latest first, and only automatic ones make room.

import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import type { MomentRecord } from '@draaitafel/server/src/storage/workshopStore.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytes, type OpenedStorage, storageKinds, workshopRecord } from '../support/storageKinds.ts'

const moment = (id: string, minute: number, automatic = false): MomentRecord => ({
  workshop: 'a',
  id,
  name: `Moment ${id}`,
  at: `2026-03-01T10:0${minute}:00.000Z`,
  automatic,
})

describe.each(Object.entries(storageKinds))('%s storage', (_name, open) => {
  let opened: OpenedStorage
  let storage: Storage

  beforeEach(async () => {
    opened = await open()
    storage = opened.storage
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
  })
  afterEach(() => opened.remove())

  it('[R105] keeps them with the latest first, gives back the plan as it was, and the oldest automatic one makes room', async () => {
    expect(await storage.keepMoment(moment('x', 1), bytes(1, 2), 3)).toBe(true)
    expect(await storage.keepMoment(moment('y', 2, true), bytes(3), 3)).toBe(true)
    expect(await storage.keepMoment(moment('z', 3, true), bytes(4), 3)).toBe(true)
    expect(await storage.keepMoment(moment('x', 4), bytes(5), 9)).toBe(false)
    expect(await storage.listMoments('a')).toEqual([moment('z', 3, true), moment('y', 2, true), moment('x', 1)])
    expect([...((await storage.loadMoment('a', 'x')) ?? [])]).toEqual([1, 2])
    expect(await storage.keepMoment(moment('w', 4), bytes(6), 3)).toBe(true)
    expect((await storage.listMoments('a')).map(({ id }) => id)).toEqual(['w', 'z', 'x'])
    expect(await storage.keepMoment(moment('v', 5), bytes(7), 3)).toBe(true)
    expect(await storage.keepMoment(moment('u', 6), bytes(8), 3)).toBe(false)
    expect((await storage.listMoments('a')).map(({ id }) => id)).toEqual(['v', 'w', 'x'])
    await storage.removeMoment('a', 'w')
    expect(await storage.loadMoment('a', 'w')).toBeNull()
  })

  it('[R320] writes one again under its own name and time, and none that is gone', async () => {
    await storage.keepMoment(moment('x', 1), bytes(1, 2), 9)
    await storage.rewriteMoment('a', 'x', bytes(3))
    await storage.rewriteMoment('a', 'weg', bytes(4))
    expect([...((await storage.loadMoment('a', 'x')) ?? [])]).toEqual([3])
    expect(await storage.listMoments('a')).toEqual([moment('x', 1)])
  })

  it('[R106] a deleted workshop has no moments and accepts none', async () => {
    await storage.keepMoment(moment('x', 1), bytes(1), 9)
    await storage.deleteWorkshop('a', '2026-06-01T00:00:00.000Z')
    expect(await storage.listMoments('a')).toEqual([])
    expect(await storage.loadMoment('a', 'x')).toBeNull()
    expect(await storage.keepMoment(moment('y', 2), bytes(1), 9)).toBe(false)
  })
})
