// Storage promises beyond storing and finding: all of one call or none of it, a guaranteed order, and clear errors
// once it is closed.

import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  bytes,
  durableKinds,
  type OpenedStorage,
  plain,
  rowNumbers,
  storageKinds,
  workshopRecord,
} from '../support/storageKinds.ts'

/** A value no database accepts as bytes: makes a call fail after part of its work is done. */
const notBytes = 'geen bytes' as unknown as Uint8Array

let opened: OpenedStorage
let storage: Storage

const updatesOf = async (id: string) => plain((await storage.loadRoom(id)).updates)

function openFresh(open: () => Promise<OpenedStorage>): void {
  beforeEach(async () => {
    opened = await open()
    storage = opened.storage
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
    await storage.createWorkshop(workshopRecord('b', '000002'), bytes(9))
  })
  afterEach(() => opened.remove())
}

describe.each(Object.entries(storageKinds))('%s storage', (_name, open) => {
  openFresh(open)

  it('[R66] calls made one after the other without waiting are carried out in that order', async () => {
    const appending = [2, 3, 4, 5].map((value) => storage.append([{ workshop: 'a', update: bytes(value) }]))
    const loading = storage.loadRoom('a')
    const seqs = rowNumbers((await Promise.all(appending)).flat())
    expect(seqs).toEqual(seqs.toSorted((one, other) => one - other))
    expect(plain((await loading).updates)).toEqual([[1], [2], [3], [4], [5]])
  })

  it('[R66] a row number is never given again, also when a snapshot took the place of all rows', async () => {
    const { lastSeq } = await storage.loadRoom('a')
    await storage.compact('a', bytes(1), lastSeq)
    const [next = 0] = rowNumbers(await storage.append([{ workshop: 'a', update: bytes(2) }]))
    expect(next).toBeGreaterThan(lastSeq)
    expect(await storage.loadRoom('a')).toMatchObject({ lastSeq: next, looseRows: 1 })
    expect(await updatesOf('a')).toEqual([[1], [2]])
  })

  it('[R66] what was handed over may be used for something else at once', async () => {
    const update = bytes(2)
    const snapshot = bytes(1, 2)
    const [seq = 0] = rowNumbers(await storage.append([{ workshop: 'a', update }]))
    update.fill(7)
    expect(await updatesOf('a')).toEqual([[1], [2]])
    await storage.compact('a', snapshot, seq)
    snapshot.fill(7)
    expect(await updatesOf('a')).toEqual([[1, 2]])
  })

  it('[R66] a snapshot or a deletion of one workshop leaves the others as they are', async () => {
    const { lastSeq } = await storage.loadRoom('b')
    await storage.append([{ workshop: 'a', update: bytes(2) }])
    await storage.compact('b', bytes(8), lastSeq + 100)
    expect(await updatesOf('a')).toEqual([[1], [2]])
    await storage.deleteWorkshop('b', '2026-04-01T10:00:00.000Z')
    expect(await updatesOf('a')).toEqual([[1], [2]])
    expect((await storage.findWorkshop('a')).state).toBe('live')
  })

  it('[R66] of a workshop that is gone nothing is written, and a room that never was is empty', async () => {
    await storage.deleteWorkshop('a', '2026-04-01T10:00:00.000Z')
    await storage.compact('a', bytes(1), 99)
    await storage.deleteWorkshop('a', '2027-04-01T10:00:00.000Z')
    expect(await storage.updateWorkshop('a', { doorOpen: false })).toBe(false)
    expect(await storage.findWorkshop('a')).toEqual({ state: 'deleted', deletedAt: '2026-04-01T10:00:00.000Z' })
    for (const id of ['a', 'nooit']) {
      expect(await storage.loadRoom(id)).toEqual({ updates: [], lastSeq: 0, looseRows: 0 })
    }
  })

  it('[R35] lists nothing used at that very moment, and nothing that was deleted', async () => {
    const moment = workshopRecord('a', '000001').lastUsedAt
    expect(await storage.listUnusedSince(moment)).toEqual([])
    await storage.deleteWorkshop('a', '2026-04-01T10:00:00.000Z')
    const unused = await storage.listUnusedSince('2027-01-01T00:00:00.000Z')
    expect(unused.map(({ id }) => id)).toEqual(['b'])
  })
})

describe.each(Object.entries(durableKinds))('%s', (_name, open) => {
  openFresh(open)

  it('[R67] of an append that fails half way nothing is written, of no workshop', async () => {
    const entries = [
      { workshop: 'a', update: bytes(2) },
      { workshop: 'b', update: bytes(8) },
      { workshop: 'a', update: notBytes },
    ]
    await expect(storage.append(entries)).rejects.toThrow()
    expect([await updatesOf('a'), await updatesOf('b')]).toEqual([[[1]], [[9]]])
    // And the next call is not affected by what it left behind.
    await storage.append([{ workshop: 'a', update: bytes(3) }])
    expect(await updatesOf('a')).toEqual([[1], [3]])
  })

  it('[R67] a snapshot that cannot be written leaves the rows', async () => {
    const { lastSeq } = await storage.loadRoom('a')
    await expect(storage.compact('a', notBytes, lastSeq)).rejects.toThrow()
    expect(await storage.loadRoom('a')).toMatchObject({ lastSeq, looseRows: 1 })
    expect(await updatesOf('a')).toEqual([[1]])
  })

  it('[R67] a workshop whose first update cannot be written is not there, and its code is free', async () => {
    await expect(storage.createWorkshop(workshopRecord('c', '000003'), notBytes)).rejects.toThrow()
    expect((await storage.findWorkshop('c')).state).toBe('unknown')
    expect(await storage.createWorkshop(workshopRecord('d', '000003'), bytes(1))).toBe(true)
  })

  it('[R68] once closed it refuses every call and pretends nothing; closing twice does no harm', async () => {
    await storage.close()
    await storage.close()
    const calls: readonly (() => Promise<unknown>)[] = [
      () => storage.createWorkshop(workshopRecord('c', '000003'), bytes(1)),
      () => storage.updateWorkshop('a', { doorOpen: false }),
      () => storage.changeLocks('a', { allowed: 'kijken' }),
      () => storage.deleteWorkshop('a', '2026-04-01T10:00:00.000Z'),
      () => storage.append([{ workshop: 'a', update: bytes(2) }]),
      () => storage.compact('a', bytes(1), 1),
      () => storage.loadRoom('a'),
      () => storage.findWorkshop('a'),
      () => storage.findByCode('000001'),
      () => storage.listUnusedSince('2027-01-01T00:00:00.000Z'),
    ]
    for (const call of calls) await expect(call()).rejects.toThrow()
    expect(await storage.isWritable()).toBe(false)
  })
})
