// What every storage promises, run on each of them.

import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DATABASE_FILE, openSqlite } from '@draaitafel/server/src/storage/sqlite/sqlite.ts'
import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeDataDir } from '../support/launchServer.ts'
import { bytes, type OpenedStorage, plain, rowNumbers, storageKinds, workshopRecord } from '../support/storageKinds.ts'
import { openStorage } from '../support/storedRows.ts'

describe.each(Object.entries(storageKinds))('%s storage', (_name, open) => {
  let opened: OpenedStorage
  let storage: Storage

  beforeEach(async () => {
    opened = await open()
    storage = opened.storage
  })
  afterEach(() => opened.remove())

  it('[R30] a new workshop is found by id and by code, with its first update', async () => {
    expect(await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1, 2))).toBe(true)
    expect(await storage.findWorkshop('a')).toEqual({ state: 'live', record: workshopRecord('a', '000001') })
    expect(await storage.findByCode('000001')).toEqual({ state: 'live', record: workshopRecord('a', '000001') })
    expect(plain((await storage.loadRoom('a')).updates)).toEqual([[1, 2]])
    expect(await storage.findWorkshop('b')).toEqual({ state: 'unknown' })
    expect(await storage.findByCode('000002')).toEqual({ state: 'unknown' })
  })

  it('[R30] an id or code that is taken is refused and changes nothing', async () => {
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
    expect(await storage.createWorkshop(workshopRecord('b', '000001'), bytes(2))).toBe(false)
    expect(await storage.createWorkshop(workshopRecord('a', '000002'), bytes(2))).toBe(false)
    expect(plain((await storage.loadRoom('a')).updates)).toEqual([[1]])
    expect((await storage.findWorkshop('b')).state).toBe('unknown')
  })

  it('[R31] updates come back in the order they were appended, each room its own', async () => {
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
    await storage.createWorkshop(workshopRecord('b', '000002'), bytes(9))
    const appended = await storage.append([
      { workshop: 'a', update: bytes(2) },
      { workshop: 'b', update: bytes(8) },
      { workshop: 'a', update: bytes(3) },
    ])
    const [first = 0, , third = 0] = rowNumbers(appended)
    expect(third).toBeGreaterThan(first)
    const room = await storage.loadRoom('a')
    expect(plain(room.updates)).toEqual([[1], [2], [3]])
    expect(room).toMatchObject({ lastSeq: third, looseRows: 3 })
    expect(plain((await storage.loadRoom('b')).updates)).toEqual([[9], [8]])
  })

  it('[R31] every byte comes back as it was', async () => {
    const all = Uint8Array.from({ length: 512 }, (_, at) => at % 256)
    await storage.createWorkshop(workshopRecord('a', '000001'), all)
    await storage.append([{ workshop: 'a', update: all }])
    expect(plain((await storage.loadRoom('a')).updates)).toEqual([[...all], [...all]])
  })

  it('[R31] an entry of a deleted workshop is skipped and the others are written', async () => {
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
    const appended = await storage.append([
      { workshop: 'gone', update: bytes(7) },
      { workshop: 'a', update: bytes(2) },
    ])
    expect(appended[0]).toBe('gone')
    expect(appended[1]).toBeGreaterThan(0)
    expect(plain((await storage.loadRoom('a')).updates)).toEqual([[1], [2]])
    expect(plain((await storage.loadRoom('gone')).updates)).toEqual([])
  })

  it('[R520] every byte comes back as it was given, in rows, snapshots and moments', async () => {
    const every = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7 + (at >> 8)) % 256)
    await storage.createWorkshop(workshopRecord('a', '000001'), every)
    const [seq = 0] = rowNumbers(await storage.append([{ workshop: 'a', update: every.subarray(1) }]))
    expect(plain((await storage.loadRoom('a')).updates)).toEqual([[...every], [...every.subarray(1)]])
    await storage.compact('a', every.subarray(2), seq)
    expect(plain((await storage.loadRoom('a')).updates)).toEqual([[...every.subarray(2)]])
    const moment = { workshop: 'a', id: 'm', name: 'M', at: '2026-03-01T10:00:00.000Z', automatic: false }
    await storage.keepMoment(moment, every, 9)
    expect([...((await storage.loadMoment('a', 'm')) ?? [])]).toEqual([...every])
  })

  it('[R32] a snapshot takes the place of the rows it covers and of no later ones', async () => {
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
    const [covered = 0] = rowNumbers(await storage.append([{ workshop: 'a', update: bytes(2) }]))
    await storage.append([{ workshop: 'a', update: bytes(3) }])
    await storage.compact('a', bytes(1, 2), covered)
    const room = await storage.loadRoom('a')
    expect(plain(room.updates)).toEqual([[1, 2], [3]])
    expect(room.looseRows).toBe(1)
    await storage.compact('a', bytes(1, 2, 3), room.lastSeq)
    expect(await storage.loadRoom('a')).toMatchObject({ lastSeq: room.lastSeq, looseRows: 0 })
  })

  it('[R33] a deleted workshop leaves nothing but the news that it was deleted', async () => {
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
    await storage.compact('a', bytes(1), (await storage.loadRoom('a')).lastSeq)
    await storage.append([{ workshop: 'a', update: bytes(2) }])
    await storage.deleteWorkshop('a', '2026-04-01T10:00:00.000Z')
    expect(await storage.findWorkshop('a')).toEqual({ state: 'deleted', deletedAt: '2026-04-01T10:00:00.000Z' })
    expect(await storage.findByCode('000001')).toEqual({ state: 'deleted', deletedAt: '2026-04-01T10:00:00.000Z' })
    expect((await storage.loadRoom('a')).updates).toEqual([])
  })

  it('[R33] the id of a deleted workshop is never used again', async () => {
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
    await storage.deleteWorkshop('a', '2026-04-01T10:00:00.000Z')
    expect(await storage.createWorkshop(workshopRecord('a', '000002'), bytes(2))).toBe(false)
    expect((await storage.findWorkshop('a')).state).toBe('deleted')
  })

  it('[R33] the code of a deleted workshop can be used again, and then means the new one', async () => {
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
    await storage.deleteWorkshop('a', '2026-04-01T10:00:00.000Z')
    expect(await storage.createWorkshop(workshopRecord('b', '000001'), bytes(2))).toBe(true)
    expect(await storage.findByCode('000001')).toMatchObject({ state: 'live', record: { id: 'b' } })
  })

  it('[R34] only the fields that are given change', async () => {
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
    await storage.updateWorkshop('a', { doorOpen: false })
    await storage.updateWorkshop('a', { lastUsedAt: '2026-05-01T10:00:00.000Z' })
    const changed = { ...workshopRecord('a', '000001', '2026-05-01T10:00:00.000Z'), doorOpen: false }
    expect(await storage.findWorkshop('a')).toEqual({ state: 'live', record: changed })
  })

  it('[R280] the clock of a table is kept through a pause: it stands still, and then is behind by as long as that took', async () => {
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
    const clock = async () => {
      const found = await storage.findWorkshop('a')
      return found.state === 'live' ? found.record.clock : null
    }
    await storage.updateWorkshop('a', { doorOpen: false, now: 900 })
    await storage.updateWorkshop('a', { paused: false, now: 950 })
    expect(await clock()).toBe(0)
    await storage.updateWorkshop('a', { paused: true, now: 1_000 })
    expect(await clock()).toBe(1_000)
    // Pausing what is paused already changes nothing.
    await storage.updateWorkshop('a', { paused: true, now: 1_300 })
    expect(await clock()).toBe(1_000)
    await storage.updateWorkshop('a', { paused: false, now: 1_700 })
    expect(await clock()).toBe(700)
    await storage.updateWorkshop('a', { paused: true, now: 2_000 })
    expect(await clock()).toBe(1_300)
    await storage.updateWorkshop('a', { paused: false, now: 2_100 })
    expect(await clock()).toBe(800)
  })

  it('[A34] a code that another has, or a link generation that does not rise, changes nothing at all', async () => {
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
    await storage.createWorkshop(workshopRecord('b', '000002'), bytes(1))
    const closed = { ...workshopRecord('a', '000001'), doorOpen: false }
    expect(await storage.updateWorkshop('a', { doorOpen: false })).toBe(true)
    expect(await storage.updateWorkshop('a', { code: '000002', linkGeneration: 2 })).toBe(false)
    expect(await storage.updateWorkshop('a', { code: '000003', linkGeneration: 1, doorOpen: true })).toBe(false)
    expect(await storage.findWorkshop('a')).toEqual({ state: 'live', record: closed })
    expect(await storage.updateWorkshop('a', { code: '000003', linkGeneration: 2 })).toBe(true)
    const renewed = { ...closed, code: '000003', linkGeneration: 2 }
    expect(await storage.findByCode('000003')).toEqual({ state: 'live', record: renewed })
    expect(await storage.findByCode('000001')).toEqual({ state: 'unknown' })
    expect(await storage.updateWorkshop('gone', { doorOpen: false })).toBe(false)
  })

  it('[R35] lists the workshops unused since a moment, longest unused first', async () => {
    await storage.createWorkshop(workshopRecord('new', '000001', '2026-05-01T10:00:00.000Z'), bytes(1))
    await storage.createWorkshop(workshopRecord('old', '000002', '2025-05-01T10:00:00.000Z'), bytes(1))
    await storage.createWorkshop(workshopRecord('older', '000003', '2024-05-01T10:00:00.000Z'), bytes(1))
    const unused = await storage.listUnusedSince('2026-01-01T00:00:00.000Z')
    expect(unused.map(({ id }) => id)).toEqual(['older', 'old'])
  })

  it('[R36] says that it can be written', async () => {
    expect(await storage.isWritable()).toBe(true)
  })
})

describe('the SQLite file', () => {
  it('[R37] keeps everything when it is closed and opened again', async () => {
    const dataDir = makeDataDir()
    const before = await openStorage(dataDir.path)
    await before.createWorkshop(workshopRecord('a', '000001'), bytes(1))
    await before.close()
    const after = await openStorage(dataDir.path)
    expect(plain((await after.loadRoom('a')).updates)).toEqual([[1]])
    await after.close()
    dataDir.remove()
  })

  it('[R38] a file from a newer version is refused with a sentence and left alone', () => {
    const dataDir = makeDataDir()
    const database = new DatabaseSync(join(dataDir.path, DATABASE_FILE))
    database.exec('PRAGMA user_version = 999')
    database.close()
    expect(openSqlite(dataDir.path)).toMatchObject({ ok: false, problem: expect.stringContaining('nieuwere versie') })
    dataDir.remove()
  })

  it('[R38] a second server on the same folder is refused with a sentence', async () => {
    const dataDir = makeDataDir()
    const first = await openStorage(dataDir.path)
    expect(openSqlite(dataDir.path)).toMatchObject({ ok: false, problem: expect.stringContaining('al in gebruik') })
    await first.close()
    dataDir.remove()
  })

  it('[R36] a closed file cannot be written', async () => {
    const dataDir = makeDataDir()
    const storage = await openStorage(dataDir.path)
    await storage.close()
    expect(await storage.isWritable()).toBe(false)
    dataDir.remove()
  })
})
