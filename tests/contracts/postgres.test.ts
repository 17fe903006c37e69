// What only the storage in PostgreSQL has to promise: that servers which work on one database never write over each other,
// and that an answer which was lost changes nothing.

import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { lossyLine } from '../support/lossyLine.ts'
import { type Cluster, emptyDatabase, findPostgres, inDatabase } from '../support/postgres.ts'
import { sharedCluster } from '../support/postgresStage.ts'
import { openOwnedPostgres, openPostgresAt } from '../support/postgresStorage.ts'
import { bytes, plain, workshopRecord } from '../support/storageKinds.ts'

type Opened = Awaited<ReturnType<typeof openPostgresAt>>

describe.skipIf(findPostgres() === null)('PostgreSQL', () => {
  let cluster: Cluster
  let url: string
  let one: Opened
  let storage: Storage
  const others: Opened[] = []

  beforeEach(async () => {
    cluster = await sharedCluster(inject('postgresFolder'))
    url = await emptyDatabase(cluster)
    one = await openOwnedPostgres(url)
    storage = one.storage
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
    await storage.createWorkshop(workshopRecord('b', '000002'), bytes(9))
  })
  afterEach(async () => {
    for (const { storage } of [one, ...others.splice(0)]) await storage.close()
  })

  async function another(): Promise<Opened> {
    const opened = await openPostgresAt(url)
    others.push(opened)
    return opened
  }

  const through = (folder: string) => url.replace(encodeURIComponent(cluster.socket), encodeURIComponent(folder))

  it('[R512] servers that start at the same moment on an empty database all find its tables', async () => {
    url = await emptyDatabase(cluster)
    const opened = await Promise.all(Array.from({ length: 4 }, another))
    expect(await Promise.all(opened.map(({ storage }) => storage.isWritable()))).toEqual([true, true, true, true])
    expect(await opened[0]?.storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))).toBe(true)
    expect((await opened[1]?.storage.findWorkshop('a'))?.state).toBe('live')
  })

  it('[R513] what was committed while its answer got lost is there once after the second try, and under the number of the first', async () => {
    const line = await lossyLine(cluster.socket)
    const { storage: far, owners } = await openPostgresAt(through(line.folder))
    await owners.take('a', () => true)
    await owners.take('b', () => true)
    await far.append([{ workshop: 'a', update: bytes(2) }])
    const entries = [
      { workshop: 'a', update: bytes(3) },
      { workshop: 'b', update: bytes(8) },
      { workshop: 'a', update: bytes(4) },
    ]
    line.loseNextAnswer()
    await expect(far.append(entries)).rejects.toThrow()
    expect(line.lost).toBe(1)
    // Someone reads the room between the two tries.
    await far.loadRoom('a')
    expect(await far.append(entries)).toEqual([3, 2, 4])
    expect(plain((await far.loadRoom('a')).updates)).toEqual([[1], [2], [3], [4]])
    expect(plain((await far.loadRoom('b')).updates)).toEqual([[9], [8]])
    expect(await far.append([{ workshop: 'a', update: bytes(5) }])).toEqual([5])
    await far.close()
    line.close()
  })

  it('[R514] a server that was overtaken writes nothing there any more, and the rest of the same commit is written', async () => {
    const lost: string[] = []
    one.owners.onLost((workshop) => lost.push(workshop))
    const { lastSeq } = await storage.loadRoom('a')
    const two = await another()
    expect(await two.owners.take('a', () => false)).toMatchObject({ kind: 'theirs', owner: { node: one.owners.node } })
    await two.owners.take('a', () => true)
    const appended = await storage.append([
      { workshop: 'a', update: bytes(2) },
      { workshop: 'b', update: bytes(8) },
    ])
    expect(appended).toEqual(['elsewhere', 2])
    expect(lost).toEqual(['a'])
    await expect(storage.compact('a', bytes(1, 2), lastSeq)).rejects.toThrow('Another server')
    await expect(storage.writeSeen('a', [{ key: 'k', fact: '1' }])).rejects.toThrow('Another server')
    expect(plain((await two.storage.loadRoom('a')).updates)).toEqual([[1]])
    expect(await two.storage.append([{ workshop: 'a', update: bytes(3) }])).toEqual([2])
  })

  it('[R514] what a room has to hear is changed by the server that has it, or while nobody does; when it was last used, by any', async () => {
    const two = await another()
    for (const change of [
      { paused: true, now: 1 },
      { linkGeneration: 2 },
      { locks: { knobs: [], parties: [], allowed: 'geld' } as const },
    ])
      await expect(two.storage.updateWorkshop('a', change)).rejects.toThrow('Another server')
    await expect(two.storage.changeLocks('a', { allowed: 'geld' })).rejects.toThrow('Another server')
    await expect(two.storage.deleteWorkshop('a', '2026-04-01T10:00:00.000Z')).rejects.toThrow('Another server')
    expect(await storage.findWorkshop('a')).toEqual({ state: 'live', record: workshopRecord('a', '000001') })
    expect(await two.storage.updateWorkshop('a', { lastUsedAt: '2026-05-01T10:00:00.000Z' })).toBe(true)
    await one.owners.free(['a'])
    expect(await two.storage.updateWorkshop('a', { paused: true, now: 1 })).toBe(true)
    expect(await two.storage.changeLocks('a', { allowed: 'geld' })).toMatchObject({ allowed: 'geld' })
    await two.storage.deleteWorkshop('a', '2026-04-01T10:00:00.000Z')
    expect((await storage.findWorkshop('a')).state).toBe('deleted')
  })

  it('[R515] a number that is in use at a first try is noticed: the room has to be loaded anew, and nothing was written over', async () => {
    await storage.append([{ workshop: 'a', update: bytes(2) }])
    await inDatabase(url, (client) => client.query("INSERT INTO updates VALUES ('a', 3, 'vreemd')"))
    const lost: string[] = []
    one.owners.onLost((workshop) => lost.push(workshop))
    expect(await storage.append([{ workshop: 'a', update: bytes(3) }])).toEqual(['elsewhere'])
    expect(lost).toEqual(['a'])
    await one.owners.take('a', () => true)
    expect(await storage.append([{ workshop: 'a', update: bytes(4) }])).toEqual([4])
    expect((await storage.loadRoom('a')).updates).toHaveLength(4)
  })

  it('[R516] a table belongs to the server that has its parent, and goes with it', async () => {
    const table = { workshop: 't', parent: 'a', split: 1, letter: 'A', name: 'A', mayLead: false, leader: '' }
    const two = await another()
    const make = (by: Storage) => by.createWorkshop(workshopRecord('t', '000003'), bytes(7), table)
    await expect(make(two.storage)).rejects.toThrow('Another server')
    expect(await make(storage)).toBe(true)
    expect(await storage.append([{ workshop: 't', update: bytes(8) }])).toEqual([2])
    await two.owners.take('t', () => true)
    const appended = await storage.append(['a', 't', 'b'].map((workshop) => ({ workshop, update: bytes(3) })))
    expect(appended).toEqual(['elsewhere', 'elsewhere', 2])
    expect(await two.storage.append([{ workshop: 'a', update: bytes(2) }])).toEqual([2])
  })

  it('[R517] after every connection broke the next call works, as soon as that is noticed', async () => {
    const line = await lossyLine(cluster.socket)
    const { storage: far, owners } = await openPostgresAt(through(line.folder))
    await owners.take('a', () => true)
    line.cut()
    const appended = async () => {
      for (;;) {
        const done = await far.append([{ workshop: 'a', update: bytes(2) }]).catch(() => null)
        if (done) return done
      }
    }
    expect(await appended()).toHaveLength(1)
    expect(plain((await far.loadRoom('a')).updates)).toEqual([[1], [2]])
    await far.close()
    line.close()
  })

  it('[R518] a text with a sign that PostgreSQL cannot have is stored with a mark in its place', async () => {
    await storage.writeNotes('a', 'Koffie\0thee', 0)
    expect((await storage.readNotes('a')).text).toBe('Koffie\ufffdthee')
    await storage.writeCues('a', [{ step: 'welkom', text: 'a\0b' }], 9)
    expect(await storage.readCues('a')).toEqual([{ step: 'welkom', text: 'a\ufffdb' }])
  })

  it('[R519] a workshop, its rows and its rounds are there after everything was closed and opened again', async () => {
    await storage.append([{ workshop: 'a', update: bytes(2) }])
    await storage.compact('a', bytes(1, 2), 2)
    await storage.close()
    const two = await another()
    expect(await two.storage.loadRoom('a')).toEqual({ updates: [bytes(1, 2)], lastSeq: 2, looseRows: 0 })
    await two.owners.take('a', () => true)
    expect(await two.storage.append([{ workshop: 'a', update: bytes(3) }])).toEqual([3])
  })
})
