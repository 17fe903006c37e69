// The facilitator's notes and the locks, in any storage: the latest text, and never over one that someone had not
// seen.

import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { lockLimits, noLocks } from '@draaitafel/shared/protocol/locks.ts'
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

  it('[R125] one change of what is locked leaves the others, also those asked at the same moment', async () => {
    const lock = (knob: KnobNumber) => storage.changeLocks('a', { lock: { knob, by: '', why: '' } })
    const answers = await Promise.all([lock(6), storage.changeLocks('a', { allowed: 'geld' }), lock(7)])
    expect(answers.map((locks) => locks?.knobs.length)).toEqual([1, 1, 2])
    const locks = await storage.changeLocks('a', { unlock: { knob: 6 } })
    expect(locks).toEqual({ knobs: [{ knob: 7, by: '', why: '' }], parties: [], allowed: 'geld' })
    expect(await storage.findWorkshop('a')).toMatchObject({ record: { locks, paused: false } })
  })

  it('[R125] one party too many, or a deleted workshop, changes nothing', async () => {
    const parties = Array.from({ length: lockLimits.parties }, (_, at) => ({ party: `p${at}`, by: '', why: '' }))
    await storage.updateWorkshop('a', { locks: { ...noLocks, parties } })
    expect(await storage.changeLocks('a', { lock: { party: 'nog-een', by: '', why: '' } })).toBeNull()
    expect(await storage.findWorkshop('a')).toMatchObject({ record: { locks: { parties } } })
    await storage.deleteWorkshop('a', '2026-03-01T12:00:00.000Z')
    expect(await storage.changeLocks('a', { allowed: 'kijken' })).toBeNull()
    expect(await storage.changeLocks('nooit', { allowed: 'kijken' })).toBeNull()
  })

  it('[R117] locks are kept with the workshop', async () => {
    const locks = { knobs: [{ knob: 6, by: 'Sam', why: 'Klaar' }], parties: [], allowed: 'geld' } as const
    await storage.updateWorkshop('a', { locks })
    expect(await storage.findWorkshop('a')).toMatchObject({ record: { locks, paused: false } })
    await storage.updateWorkshop('a', { paused: true })
    expect(await storage.findWorkshop('a')).toMatchObject({ record: { locks, paused: true } })
  })
})
