// The notes of who leads, in any storage: the last words, and never over words that someone did not see.

import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytes, type OpenedStorage, storageKinds, workshopRecord } from '../support/storageKinds.ts'

describe.each(Object.entries(storageKinds))('%s storage', (_name, open) => {
  let opened: OpenedStorage
  let storage: Storage

  beforeEach(async () => {
    opened = await open()
    storage = opened.storage
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
  })
  afterEach(() => opened.remove())

  it('[R119] notes are there after they were written, and whoever wrote on older ones writes nothing', async () => {
    expect(await storage.readNotes('a')).toEqual({ text: '', version: 0 })
    expect(await storage.writeNotes('a', 'Koffie om half elf', 0)).toBe(true)
    expect(await storage.writeNotes('a', 'Thee', 0)).toBe(false)
    expect(await storage.readNotes('a')).toEqual({ text: 'Koffie om half elf', version: 1 })
    expect(await storage.writeNotes('a', '', 1)).toBe(true)
    expect(await storage.readNotes('a')).toEqual({ text: '', version: 2 })
  })

  it('[R119] a deleted workshop leaves no notes, and one that never was takes none', async () => {
    await storage.writeNotes('a', 'Koffie', 0)
    await storage.deleteWorkshop('a', '2026-03-01T12:00:00.000Z')
    expect(await storage.readNotes('a')).toEqual({ text: '', version: 0 })
    expect(await storage.writeNotes('a', 'Thee', 0)).toBe(false)
    expect(await storage.writeNotes('nooit', 'Thee', 0)).toBe(false)
  })

  it('[R117] locks are kept with the workshop', async () => {
    const locks = { knobs: [{ knob: 6, by: 'Sam', why: 'Klaar' }], parties: [], allowed: 'geld' } as const
    await storage.updateWorkshop('a', { locks })
    expect(await storage.findWorkshop('a')).toMatchObject({ record: { locks, paused: false } })
    await storage.updateWorkshop('a', { paused: true })
    expect(await storage.findWorkshop('a')).toMatchObject({ record: { locks, paused: true } })
  })
})
