// What the facilitators have to remember in each step, in any storage: one text a step, and bounded.

import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytes, type OpenedStorage, storageKinds, workshopRecord } from '../support/storageKinds.ts'

const cue = (step: string, text: string) => ({ step, text })

describe.each(Object.entries(storageKinds))('%s storage', (_name, open) => {
  let opened: OpenedStorage
  let storage: Storage

  beforeEach(async () => {
    opened = await open()
    storage = opened.storage
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
  })
  afterEach(() => opened.remove())

  it('[C397] writing about one step leaves the others, an empty text removes one, and the oldest make room', async () => {
    expect(await storage.readCues('a')).toEqual([])
    await storage.writeCues('a', [cue('welkom', 'Koffie'), cue('oogst', 'Foto')], 3)
    await storage.writeCues('a', [cue('welkom', 'Thee')], 3)
    expect(await storage.readCues('a')).toEqual([cue('oogst', 'Foto'), cue('welkom', 'Thee')])
    await storage.writeCues('a', [cue('oogst', ''), cue('weg', '')], 3)
    expect(await storage.readCues('a')).toEqual([cue('welkom', 'Thee')])
    await storage.writeCues('a', [cue('b', '1'), cue('c', '2'), cue('d', '3')], 3)
    expect(await storage.readCues('a')).toEqual([cue('b', '1'), cue('c', '2'), cue('d', '3')])
  })

  it('[C397] a deleted workshop leaves none, and one that never was takes none', async () => {
    await storage.writeCues('a', [cue('welkom', 'Koffie')], 3)
    await storage.deleteWorkshop('a', '2026-03-01T12:00:00.000Z')
    await storage.writeCues('a', [cue('welkom', 'Thee')], 3)
    await storage.writeCues('nooit', [cue('welkom', 'Thee')], 3)
    for (const workshop of ['a', 'nooit']) expect(await storage.readCues(workshop)).toEqual([])
  })
})
