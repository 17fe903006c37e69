// Rooms and their storage: loading, leaving, stopping, and storage that fails for a while.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { launchServer, makeDataDir, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

const note = (doc: Y.Doc) => doc.getText('note.1')

describe('storage that fails', () => {
  /** Which storage call fails now. */
  let failing: keyof Storage | null = null
  let storage: Storage
  let server: RunningServer
  let workshop: TestWorkshop

  function wrapStorage(real: Storage): Storage {
    storage = real
    return new Proxy(real, {
      get(target, name: keyof Storage) {
        if (name === failing) return async () => Promise.reject(new Error('disk trouble'))
        return target[name].bind(target)
      },
    })
  }

  const join = (role: Role) => RawClient.join(seatOf(workshop, role))

  beforeEach(async () => {
    failing = null
    server = await launchServer({}, { wrapStorage })
    workshop = await makeWorkshop(server.url)
  })
  afterEach(() => server.close())

  it('[R12] shows nobody what is not saved, says so, and brings it all after it recovers', async () => {
    const [writer, reader] = [await join('participant'), await join('viewer')]
    failing = 'append'
    writer.write((doc) => note(doc).insert(0, 'een '))
    await until(() => writer.messages.length > 0 && reader.messages.length > 0)
    writer.write((doc) => note(doc).insert(4, 'twee'))
    expect(writer.messages).toEqual([{ type: 'storage', working: false }])
    const late = await join('viewer')
    await until(() => late.messages.length > 0)
    expect(late.messages).toEqual([{ type: 'storage', working: false }])
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
    expect([reader.updates.length, note(late.doc).toString(), writer.saved]).toEqual([0, '', 0])
    failing = null
    await until(() => writer.saved === 2)
    await until(() => note(reader.doc).toString() === 'een twee' && note(late.doc).toString() === 'een twee')
    expect(reader.messages.at(-1)).toEqual({ type: 'storage', working: true })
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  })

  it('[R13] keeps the room until it could be saved, even when everyone has left', async () => {
    const writer = await join('participant')
    failing = 'append'
    writer.write((doc) => note(doc).insert(0, 'blijft'))
    await until(() => writer.messages.length > 0)
    writer.cut()
    failing = null
    await until(async () => {
      const reader = await join('viewer')
      const found = note(reader.doc).toString()
      reader.cut()
      return found === 'blijft'
    }, 'the text is there for who comes later')
  })

  it('[R17] refuses a join when the room cannot be read, and lets the next one try again', async () => {
    failing = 'loadRoom'
    const early = await RawClient.open(seatOf(workshop, 'participant'))
    await until(() => early.closeCode !== null)
    expect(early.closeCode).toBe(4500)
    failing = null
    expect((await join('participant')).synced).toBe(true)
  })

  it('[R18] sends everyone away from a document of a newer version and leaves it as it is', async () => {
    const newer = new Y.Doc()
    newer.getMap('meta').set('version', 999)
    const { lastSeq } = await storage.loadRoom(workshop.id)
    // Replaces the first update: of two documents that both set the version, either might win.
    await storage.compact(workshop.id, Y.encodeStateAsUpdate(newer), lastSeq)
    const early = await RawClient.open(seatOf(workshop, 'participant'))
    await until(() => early.closeCode !== null)
    expect(early.closeCode).toBe(4426)
    expect((await storage.loadRoom(workshop.id)).updates).toHaveLength(1)
  })
})

describe('a room', () => {
  it('[R14] that everyone left is loaded again as it was, also after its rows were put together', async () => {
    const own = await launchServer()
    const options = seatOf(await makeWorkshop(own.url), 'participant')
    const writer = await RawClient.join(options)
    for (let frame = 1; frame <= 150; frame++) {
      writer.write((doc) => note(doc).insert(0, 'x'))
      await until(() => writer.saved === frame)
    }
    writer.cut()
    const isEmpty = async () => (await (await fetch(`${own.url}/metrics`)).text()).includes('draaitafel_rooms 0')
    await until(isEmpty, 'the room is unloaded')
    expect(note((await RawClient.join(options)).doc).length).toBe(150)
    await own.close()
  })

  it('[R15] is told to come back soon when the server stops, with all it sent committed', async () => {
    const dataDir = makeDataDir()
    const stopping = await launchServer({ DATA_DIR: dataDir.path })
    const workshop = await makeWorkshop(stopping.url)
    const options = seatOf(workshop, 'participant')
    const [writer, reader] = [await RawClient.join(options), await RawClient.join(options)]
    const keys = Array.from({ length: 200 }, (_, frame) => `tekst-${frame}`)
    for (const key of keys) writer.write((doc) => doc.getMap('proof').set(key, true))
    // Without waiting for "saved": some are on their way, some in a commit, some not yet read.
    await until(() => reader.updates.length > 0, 'the first ones are through')
    await stopping.close()
    await until(() => writer.closeCode !== null && reader.closeCode !== null, 'everyone is sent away')
    expect([writer.closeCode, reader.closeCode]).toEqual([1012, 1012])
    const again = await launchServer({ DATA_DIR: dataDir.path })
    const kept = (await RawClient.join({ ...options, url: again.url })).doc.getMap('proof')
    expect(writer.saved).toBeGreaterThan(0)
    expect(keys.slice(0, writer.saved).filter((key) => !kept.has(key))).toEqual([])
    expect([...reader.doc.getMap('proof').keys()].filter((key) => !kept.has(key))).toEqual([])
    await again.close()
    dataDir.remove()
  })
})
