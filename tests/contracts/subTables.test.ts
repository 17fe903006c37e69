// Sub-tables in any storage: a table is stored with its workshop, goes with its parent and never before it.

import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import type { StoredSubTable } from '@draaitafel/server/src/storage/workshopStore.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytes, type OpenedStorage, storageKinds, workshopRecord } from '../support/storageKinds.ts'

const table = (workshop: string, letter: string, more: Partial<StoredSubTable> = {}): StoredSubTable => ({
  workshop,
  parent: 'ouder',
  split: 1,
  letter,
  name: `Tafel ${letter}`,
  mayLead: false,
  leader: '',
  ...more,
})

describe.each(Object.entries(storageKinds))('%s storage', (_name, open) => {
  let opened: OpenedStorage
  let storage: Storage

  beforeEach(async () => {
    opened = await open()
    storage = opened.storage
    await storage.createWorkshop(workshopRecord('ouder', '000001'), bytes(1))
  })
  afterEach(() => opened.remove())

  it('[R475] lists the tables of each split by letter, and finds of which workshop one is', async () => {
    const [b, a, later] = [table('b', 'B'), table('a', 'A', { mayLead: true }), table('c', 'A', { split: 2 })]
    for (const [at, one] of [later, b, a].entries()) {
      expect(await storage.createWorkshop(workshopRecord(one.workshop, `00001${at}`), bytes(1), one)).toBe(true)
    }
    expect(await storage.listSubTables('ouder')).toEqual([a, b, later])
    expect(await storage.listSubTables('a')).toEqual([])
    expect(await storage.findSubTable('b')).toEqual(b)
    expect(await storage.findSubTable('ouder')).toBeNull()
  })

  it('[R475] a table of a workshop that is gone is not made', async () => {
    await storage.deleteWorkshop('ouder', '2026-06-01T00:00:00.000Z')
    expect(await storage.createWorkshop(workshopRecord('a', '000002'), bytes(1), table('a', 'A'))).toBe(false)
    expect(await storage.findWorkshop('a')).toEqual({ state: 'unknown' })
    expect(await storage.listSubTables('ouder')).toEqual([])
  })

  it('[R476] tables are deleted with their workshop, all of them, and each leaves the news that it was', async () => {
    await storage.createWorkshop(workshopRecord('a', '000002'), bytes(1), table('a', 'A'))
    await storage.createWorkshop(workshopRecord('b', '000003'), bytes(1), table('b', 'B'))
    await storage.createWorkshop(workshopRecord('ander', '000004'), bytes(1))
    await storage.deleteWorkshop('ouder', '2026-06-01T00:00:00.000Z')
    for (const id of ['ouder', 'a', 'b']) expect((await storage.findWorkshop(id)).state).toBe('deleted')
    expect((await storage.findWorkshop('ander')).state).toBe('live')
    expect(await storage.findSubTable('a')).toBeNull()
    expect((await storage.loadRoom('a')).updates).toEqual([])
  })

  it('[R477] a workshop is unused when its tables are too, and a table is never due by itself', async () => {
    const [old, recent] = ['2025-01-01T10:00:00.000Z', '2026-05-01T10:00:00.000Z']
    await storage.updateWorkshop('ouder', { lastUsedAt: old })
    await storage.createWorkshop(workshopRecord('a', '000002', old), bytes(1), table('a', 'A'))
    await storage.createWorkshop(workshopRecord('b', '000003', recent), bytes(1), table('b', 'B'))
    const unused = async () => (await storage.listUnusedSince('2026-01-01T00:00:00.000Z')).map(({ id }) => id)
    expect(await unused()).toEqual([])
    await storage.updateWorkshop('b', { lastUsedAt: old })
    expect(await unused()).toEqual(['ouder'])
  })

  it('[R478] one browser leads a table, where that is allowed', async () => {
    await storage.createWorkshop(workshopRecord('a', '000002'), bytes(1), table('a', 'A', { mayLead: true }))
    await storage.createWorkshop(workshopRecord('b', '000003'), bytes(1), table('b', 'B'))
    expect(await storage.leadSubTable('b', 'een')).toBe(false)
    expect(await storage.leadSubTable('weg', 'een')).toBe(false)
    expect(await storage.leadSubTable('a', 'een')).toBe(true)
    expect(await storage.leadSubTable('a', 'een')).toBe(true)
    expect(await storage.leadSubTable('a', 'twee')).toBe(false)
    expect((await storage.findSubTable('a'))?.leader).toBe('een')
  })
})
