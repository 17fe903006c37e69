// The relay over real sockets: who gets in, what comes across, what is refused and how. Laws: ARCHITECTURE.md.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { RawClient, type RawOptions, UpgradeRefused, until } from '../crash/rawClient.ts'
import { launchServer, makeWorkshop, type TestWorkshop } from '../support/launchServer.ts'

const EXT = 'ext=1'
const mebibyte = 1024 * 1024

let server: RunningServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await launchServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  workshop = await makeWorkshop(server.url)
})

function as(role: Role, options: Partial<RawOptions> = {}): RawOptions {
  return { url: server.url, workshop: workshop.id, cookie: workshop.cookies[role], ...options }
}

function join(role: Role, query = EXT): Promise<RawClient> {
  return RawClient.join(as(role, { query }))
}

async function refusedStatus(options: RawOptions): Promise<number> {
  try {
    await RawClient.open(options)
    return 101
  } catch (error) {
    if (error instanceof UpgradeRefused) return error.status
    throw error
  }
}

const note = (doc: Y.Doc) => doc.getText('note.1')

describe('an unchanged y-websocket provider', () => {
  const providers: WebsocketProvider[] = []
  afterEach(() => {
    for (const provider of providers.splice(0)) provider.destroy()
  })

  function provide(role: Role, doc: Y.Doc): WebsocketProvider {
    const headers = { cookie: workshop.cookies[role] }
    class WithCookie extends WebSocket {
      constructor(address: string) {
        super(address, { headers })
      }
    }
    const provider = new WebsocketProvider(`${server.url.replace('http', 'ws')}/sync`, workshop.id, doc, {
      WebSocketPolyfill: WithCookie as unknown as typeof globalThis.WebSocket,
      disableBc: true,
    })
    providers.push(provider)
    return provider
  }

  it('[R1] syncs two documents in both directions', async () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()]
    const [first, second] = [provide('facilitator', one), provide('participant', two)]
    await until(() => first.synced && second.synced)
    note(one).insert(0, 'Hallo')
    await until(() => note(two).toString() === 'Hallo')
    note(two).insert(5, ' tafel')
    await until(() => note(one).toString() === 'Hallo tafel')
  })

  it('[R1] brings what was made offline once it is back', async () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()]
    const [first, second] = [provide('participant', one), provide('participant', two)]
    await until(() => first.synced && second.synced)
    first.disconnect()
    note(one).insert(0, 'onderweg')
    note(two).insert(0, 'intussen')
    first.connect()
    await until(() => note(one).length === 16 && note(one).toString() === note(two).toString())
  })

  it('[R8] is seen again at once after it was away', async () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()]
    const [first, second] = [provide('participant', one), provide('participant', two)]
    first.awareness.setLocalState({ name: 'Anna', party: null, knob: 3 })
    const seen = () => second.awareness.getStates().get(one.clientID) as { name: string; role: string } | undefined
    await until(() => seen()?.name === 'Anna')
    first.disconnect()
    await until(() => seen() === undefined)
    first.connect()
    await until(() => seen()?.name === 'Anna')
    expect(seen()?.role).toBe('participant')
    // Its own state is still its own: nothing older came back over it.
    expect(first.awareness.getLocalState()).toMatchObject({ name: 'Anna' })
  })
})

describe('the door', () => {
  it('[A1] is shut without a cookie and for a cookie of another workshop', async () => {
    const other = await makeWorkshop(server.url)
    expect(await refusedStatus({ url: server.url, workshop: workshop.id })).toBe(401)
    expect(await refusedStatus(as('facilitator', { cookie: other.cookies.facilitator }))).toBe(401)
    const renamed = other.cookies.facilitator.replace(other.id, workshop.id)
    expect(await refusedStatus(as('facilitator', { cookie: renamed }))).toBe(401)
    const promoted = workshop.cookies.viewer.replace('.viewer=', '.facilitator=')
    expect(await refusedStatus(as('facilitator', { cookie: promoted }))).toBe(401)
  })

  it('[A2] is shut for pages of other sites and open for our own', async () => {
    expect(await refusedStatus(as('participant', { origin: 'https://elders.example' }))).toBe(403)
    expect(await refusedStatus(as('participant', { origin: 'null' }))).toBe(403)
    expect(await refusedStatus(as('participant', { origin: `http://localhost:${server.port + 1}` }))).toBe(403)
    expect(await refusedStatus(as('participant', { origin: server.url }))).toBe(101)
    expect(await refusedStatus(as('participant', { origin: `http://127.0.0.1:${server.port}` }))).toBe(101)
  })

  it('[A3] says 404 for what never was', async () => {
    expect(await refusedStatus(as('participant', { workshop: 'bestaatniet' }))).toBe(404)
    expect(await refusedStatus(as('participant', { workshop: '..%2f..%2fetc' }))).toBe(404)
  })

  it('[A4] lets a browser with several cookies choose its role, and takes the strongest otherwise', async () => {
    const cookie = `${workshop.cookies.viewer}; ${workshop.cookies.participant}`
    const reader = await RawClient.join(as('viewer', { cookie, query: `${EXT}&role=viewer` }))
    reader.write((doc) => note(doc).insert(0, 'x'))
    await until(() => reader.messages.some(({ type }) => type === 'refused'))
    const writer = await RawClient.join(as('viewer', { cookie, query: EXT }))
    writer.write((doc) => note(doc).insert(0, 'x'))
    await until(() => writer.saved === 1)
    expect(await refusedStatus(as('viewer', { cookie, query: 'role=facilitator' }))).toBe(401)
  })

  it('[A5] is shut with 503 when a room is full', async () => {
    const guests = await Promise.all(Array.from({ length: 120 }, () => RawClient.open(as('viewer'))))
    expect(await refusedStatus(as('viewer'))).toBe(503)
    for (const guest of guests) guest.cut()
  })
})

describe('what is sent', () => {
  it('[R2] is called saved, frame by frame, to who asked for that', async () => {
    const writer = await join('participant')
    writer.sendSync(syncType.step2, Uint8Array.of(0, 0))
    await until(() => writer.saved === 1)
    for (let frame = 0; frame < 20; frame++) writer.write((doc) => note(doc).insert(0, 'x'))
    await until(() => writer.saved === 21)
    const stock = await join('participant', '')
    stock.write((doc) => note(doc).insert(0, 'y'))
    await until(() => note(writer.doc).length === 21)
    expect(stock.messages).toEqual([])
  })

  it('[R3] reaches everyone but, when it is all there is, not who sent it', async () => {
    const [writer, reader] = [await join('participant'), await join('viewer')]
    writer.write((doc) => note(doc).insert(0, 'eerste'))
    await until(() => reader.updates.length === 1)
    expect(note(reader.doc).toString()).toBe('eerste')
    await until(() => writer.saved === 1)
    expect(writer.updates).toEqual([])
  })

  it('[R4] by a viewer is refused and changes nothing', async () => {
    const [viewer, other] = [await join('viewer'), await join('participant')]
    viewer.write((doc) => note(doc).insert(0, 'stiekem'))
    await until(() => viewer.messages.length > 0)
    expect(viewer.messages).toEqual([{ type: 'refused', count: 1, reason: 'readOnly' }])
    const stockViewer = await join('viewer', '')
    stockViewer.write((doc) => note(doc).insert(0, 'stiekem'))
    await until(() => stockViewer.denied.length === 1)
    expect(note(stockViewer.doc).toString()).toBe('stiekem')
    expect(other.updates).toEqual([])
    expect(note((await join('viewer')).doc).toString()).toBe('')
  })

  it('[R4] by a viewer with no news is no attempt to write', async () => {
    const writer = await join('participant')
    writer.write((doc) => note(doc).insert(0, 'abc'))
    writer.write((doc) => note(doc).delete(0, 2))
    await until(() => writer.saved === 2)
    const viewer = await join('viewer')
    // With its list of deletions, as every step 2 has it.
    viewer.sendSync(syncType.step2, Y.encodeStateAsUpdate(viewer.doc, Y.encodeStateVector(viewer.doc)))
    await until(() => viewer.saved === 1)
    expect(viewer.messages).toEqual([{ type: 'saved', count: 1 }])
  })

  it('[R5] is refused with a reason when it is no update', async () => {
    const [sender, other] = [await join('participant'), await join('participant')]
    sender.sendSync(syncType.update, Uint8Array.of(250, 3, 7, 99, 1))
    sender.sendSync(syncType.update, new Uint8Array(0))
    await until(() => sender.messages.length === 2)
    expect(sender.messages).toEqual([
      { type: 'refused', count: 1, reason: 'undecodable' },
      { type: 'refused', count: 2, reason: 'undecodable' },
    ])
    sender.write((doc) => note(doc).insert(0, 'goed'))
    await until(() => note(other.doc).toString() === 'goed')
  })

  it('[R5] is refused with a reason when it is too large, alone or on top of what there is', async () => {
    const sender = await join('participant')
    const big = (length: number) => {
      const doc = new Y.Doc()
      note(doc).insert(0, 'x'.repeat(length))
      return Y.encodeStateAsUpdate(doc)
    }
    sender.sendSync(syncType.update, big(10 * mebibyte))
    await until(() => sender.messages.length === 1)
    expect(sender.messages).toEqual([{ type: 'refused', count: 1, reason: 'tooLarge' }])
    sender.sendSync(syncType.update, big(5 * mebibyte))
    await until(() => sender.saved === 2)
    sender.sendSync(syncType.update, big(5 * mebibyte))
    await until(() => sender.messages.length === 3)
    expect(sender.messages.at(-1)).toEqual({ type: 'refused', count: 3, reason: 'documentFull' })
  })

  it('[R5] ends the connection when the frame is larger than any document may be', async () => {
    const sender = await join('participant')
    sender.send(new Uint8Array(13 * mebibyte))
    await until(() => sender.closeCode !== null)
    expect(sender.closeCode).toBe(1009)
  })

  it('[R6] as rubbish ends that connection alone, and the others never notice', async () => {
    const [one, two] = [await join('participant'), await join('viewer')]
    const rubbish = [
      'tekst',
      '',
      ...[[], [9], [0], [0, 7, 1, 0], [1, 200], [1, 3, 1, 1, 1], [100, 1], [0, 0, 1, 250], [3, 3]],
    ]
    for (const frame of rubbish) {
      const sender = await join('participant')
      sender.send(typeof frame === 'string' ? frame : Uint8Array.from(frame))
      await until(() => sender.closeCode !== null)
      expect([frame, sender.closeCode]).toEqual([frame, 4400])
    }
    one.write((doc) => note(doc).insert(0, 'rustig verder'))
    await until(() => note(two.doc).toString() === 'rustig verder')
    expect([one.closeCode, two.closeCode]).toEqual([null, null])
  })
})

describe('presence', () => {
  const state = (name: string) => ({ name, party: 'gemeente', role: 'facilitator', knob: 4 })

  it('[R7] is stamped with the role of the session, whatever it claims', async () => {
    const watcher = await join('viewer')
    const shown = await RawClient.join(as('participant', { query: 'clientID=77' }))
    shown.sendPresence(77, 1, state('Anna'))
    await until(() => watcher.presence.length === 1)
    expect(watcher.presence[0]).toMatchObject({ clientId: 77, clock: 1, state: { name: 'Anna', role: 'participant' } })
  })

  it('[R7] of a viewer is shown too', async () => {
    const [watcher, viewer] = [await join('participant'), await join('viewer', 'clientID=5')]
    viewer.sendPresence(5, 1, state('Kijker'))
    await until(() => watcher.presence.length === 1)
    expect(watcher.presence[0]).toMatchObject({ state: { role: 'viewer' } })
  })

  it('[R8] for an id of someone else is dropped without a word', async () => {
    const watcher = await join('viewer')
    const [victim, forger] = [await join('participant', 'clientID=77'), await join('participant', 'clientID=78')]
    victim.sendPresence(77, 1, state('Anna'))
    await until(() => watcher.presence.length === 1)
    forger.sendPresence(77, 1000, state('Niet Anna'))
    forger.sendPresence(99, 1, state('Spook'))
    forger.sendPresence(78, 1, state('Bas'))
    await until(() => watcher.presence.some(({ clientId }) => clientId === 78))
    expect(watcher.presence.map(({ clientId }) => clientId)).toEqual([77, 78])
    expect(forger.closeCode).toBeNull()
  })

  it('[R8] without an announced id is bound to the first free id it speaks for', async () => {
    const watcher = await join('viewer')
    const [known, late] = [await join('participant', 'clientID=77'), await join('participant', '')]
    late.sendPresence(77, 5, state('Echo'))
    late.sendPresence(30, 1, state('Bas'))
    late.sendPresence(31, 1, state('Spook'))
    late.sendPresence(30, 2, state('Bas zelf'))
    known.sendPresence(77, 1, state('Anna'))
    await until(() => watcher.presence.some(({ clientId }) => clientId === 77))
    await until(() => watcher.presence.some(({ clock }) => clock === 2))
    expect(new Set(watcher.presence.map(({ clientId }) => clientId))).toEqual(new Set([30, 77]))
  })

  it('[R9] goes when its session goes', async () => {
    const watcher = await join('viewer')
    const shown = await join('participant', 'clientID=77')
    shown.sendPresence(77, 3, state('Anna'))
    await until(() => watcher.presence.length === 1)
    shown.cut()
    await until(() => watcher.presence.length === 2)
    expect(watcher.presence[1]).toEqual({ clientId: 77, clock: 4, state: null })
  })

  it('[R9] passes to a new session of the same client, and the old one is closed without a word', async () => {
    const watcher = await join('viewer')
    const old = await join('participant', 'clientID=77')
    old.sendPresence(77, 3, state('Anna'))
    await until(() => watcher.presence.length === 1)
    const anew = await join('participant', 'clientID=77')
    await until(() => old.closeCode === 4409)
    anew.sendPresence(77, 4, state('Anna terug'))
    await until(() => watcher.presence.length === 2)
    expect(watcher.presence.map(({ state: seen }) => (seen as { name: string } | null)?.name)).toEqual([
      'Anna',
      'Anna terug',
    ])
  })

  it('[R10] of everyone is told to who comes later', async () => {
    const shown = await join('participant', 'clientID=77')
    shown.sendPresence(77, 3, state('Anna'))
    const watcher = await join('viewer')
    await until(() => watcher.presence.length > 0)
    expect(watcher.presence[0]).toMatchObject({ clientId: 77, clock: 3 })
  })
})

describe('a workshop that is deleted', () => {
  it('[R11] sends everyone away with 4404 and is gone for ever', async () => {
    const [facilitator, viewer] = [await join('facilitator'), await join('viewer')]
    const path = `${server.url}/api/workshops/${workshop.id}`
    const headers = { cookie: workshop.cookies.facilitator }
    expect((await fetch(path, { method: 'DELETE', headers })).status).toBe(204)
    await until(() => facilitator.closeCode !== null && viewer.closeCode !== null)
    expect([facilitator.closeCode, viewer.closeCode]).toEqual([4404, 4404])
    expect((await fetch(`${path}/plan`, { headers })).status).toBe(410)
    expect(await refusedStatus(as('facilitator'))).toBe(410)
  })
})

describe('storage that fails', () => {
  let failing = false
  let moody: RunningServer

  function wrapStorage(storage: Storage): Storage {
    return new Proxy(storage, {
      get(target, name: keyof Storage) {
        if (name === 'append' && failing) return async () => Promise.reject(new Error('disk full'))
        const member = target[name]
        return member.bind(target)
      },
    })
  }

  beforeEach(async () => {
    failing = false
    moody = await launchServer({}, { wrapStorage })
    workshop = await makeWorkshop(moody.url)
  })
  afterEach(() => moody.close())

  it('[R12] shows nobody what is not saved, says so, and brings it all after it recovers', async () => {
    const options = (role: Role, query = EXT) => as(role, { url: moody.url, query })
    const [writer, reader] = [await RawClient.join(options('participant')), await RawClient.join(options('viewer'))]
    failing = true
    writer.write((doc) => note(doc).insert(0, 'een '))
    await until(() => writer.messages.length > 0 && reader.messages.length > 0)
    writer.write((doc) => note(doc).insert(4, 'twee'))
    expect(writer.messages).toEqual([{ type: 'storage', working: false }])
    const late = await RawClient.join(options('viewer'))
    await until(() => late.messages.length > 0)
    expect(late.messages).toEqual([{ type: 'storage', working: false }])
    expect((await fetch(`${moody.url}/readyz`)).status).toBe(503)
    expect([reader.updates.length, note(late.doc).toString(), writer.saved]).toEqual([0, '', 0])
    failing = false
    await until(() => writer.saved === 2)
    await until(() => note(reader.doc).toString() === 'een twee' && note(late.doc).toString() === 'een twee')
    expect(reader.messages.at(-1)).toEqual({ type: 'storage', working: true })
    expect((await fetch(`${moody.url}/readyz`)).status).toBe(200)
  })

  it('[R13] keeps the room until it could be saved, even when everyone has left', async () => {
    const writer = await RawClient.join(as('participant', { url: moody.url, query: EXT }))
    failing = true
    writer.write((doc) => note(doc).insert(0, 'blijft'))
    await until(() => writer.messages.length > 0)
    writer.cut()
    failing = false
    let found = ''
    while (found !== 'blijft') {
      const reader = await RawClient.join(as('viewer', { url: moody.url }))
      found = note(reader.doc).toString()
      reader.cut()
    }
  })
})

describe('a room', () => {
  it('[R14] that everyone left is loaded again as it was, also after its rows were put together', async () => {
    const own = await launchServer()
    workshop = await makeWorkshop(own.url)
    const options = as('participant', { url: own.url, query: EXT })
    const writer = await RawClient.join(options)
    for (let frame = 1; frame <= 150; frame++) {
      writer.write((doc) => note(doc).insert(0, 'x'))
      await until(() => writer.saved === frame)
    }
    writer.cut()
    const isEmpty = async () => (await (await fetch(`${own.url}/metrics`)).text()).includes('draaitafel_rooms 0')
    while (!(await isEmpty()));
    expect(note((await RawClient.join(options)).doc).length).toBe(150)
    await own.close()
  })

  it('[R15] is told to come back soon when the server stops, with all it sent committed', async () => {
    const stopping = await launchServer()
    const own = await makeWorkshop(stopping.url)
    const options = { url: stopping.url, workshop: own.id, cookie: own.cookies.participant, query: EXT }
    const [writer, reader] = [await RawClient.join(options), await RawClient.join(options)]
    writer.write((doc) => note(doc).insert(0, 'nog net'))
    await until(() => writer.saved === 1)
    await stopping.close()
    await until(() => writer.closeCode !== null && reader.closeCode !== null)
    expect([writer.closeCode, reader.closeCode]).toEqual([1012, 1012])
  })
})
