// Who was seen in a workshop, in any storage: as it was written last, and deleted with the workshop.

import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytes, type OpenedStorage, storageKinds, workshopRecord } from '../support/storageKinds.ts'

describe.each(Object.entries(storageKinds))('%s storage', (_name, open) => {
  let opened: OpenedStorage
  let storage: Storage

  beforeEach(async () => {
    opened = await open()
    storage = opened.storage
    for (const [id, code] of [['a', '000001'] as const, ['b', '000002'] as const])
      await storage.createWorkshop(workshopRecord(id, code), bytes(1))
  })
  afterEach(() => opened.remove())

  const keysOf = async (workshop: string) => (await storage.loadSeen(workshop)).map(({ key }) => key)

  it('[R341] who was seen is read as it was written last, with what was written longest ago first', async () => {
    expect(await storage.loadSeen('a')).toEqual([])
    await storage.writeSeen('a', [
      { key: 'een', fact: '1' },
      { key: 'twee', fact: '2' },
    ])
    await storage.writeSeen('a', [{ key: 'drie', fact: '3' }])
    await storage.writeSeen('a', [{ key: 'een', fact: '"nog eens"' }])
    expect(await storage.loadSeen('a')).toEqual([
      { key: 'twee', fact: '2' },
      { key: 'drie', fact: '3' },
      { key: 'een', fact: '"nog eens"' },
    ])
    await storage.writeSeen('a', [{ key: 'twee', fact: null }])
    await storage.wipeSeen('a', [{ key: 'drie', fact: null }])
    expect(await keysOf('a')).toEqual(['een'])
    expect(await storage.loadSeen('b')).toEqual([])
  })

  it('[R341] a deleted workshop leaves nobody, and one that never was takes nobody', async () => {
    for (const id of ['a', 'b']) await storage.writeSeen(id, [{ key: 'een', fact: '1' }])
    await storage.deleteWorkshop('a', '2026-03-01T12:00:00.000Z')
    await storage.writeSeen('a', [{ key: 'twee', fact: '2' }])
    await storage.writeSeen('nooit', [{ key: 'een', fact: '1' }])
    expect([await keysOf('a'), await keysOf('nooit'), await keysOf('b')]).toEqual([[], [], ['een']])
  })
})
