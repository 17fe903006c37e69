// What the relay passes on, from an unchanged client and from handmade ones, and what it refuses and how. Laws:
// ARCHITECTURE.md. Joining, presence, and rooms with their storage have files of their own.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { launchServer, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

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

function join(role: Role, query = 'ext=1'): Promise<RawClient> {
  return RawClient.join(seatOf(workshop, role, query))
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
    // Its own state is still its own: no older one overwrote it.
    expect(first.awareness.getLocalState()).toMatchObject({ name: 'Anna' })
  })
})

describe('what is sent', () => {
  it('[R2] is acknowledged, frame by frame, to clients that asked for that', async () => {
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

  it('[R4] by a viewer with no news is not an attempt to write', async () => {
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

  it('[R5] is refused with a reason when it is not an update', async () => {
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
    sender.sendSync(syncType.update, big(5 * mebibyte))
    await until(() => sender.messages.length === 1)
    expect(sender.messages).toEqual([{ type: 'refused', count: 1, reason: 'tooLarge' }])
    sender.sendSync(syncType.update, big(3 * mebibyte))
    await until(() => sender.saved === 2)
    sender.sendSync(syncType.update, big(3 * mebibyte))
    await until(() => sender.messages.length === 3)
    expect(sender.messages.at(-1)).toEqual({ type: 'refused', count: 3, reason: 'documentFull' })
  })

  it('[R5] ends the connection when the frame is larger than any document may be', async () => {
    const sender = await join('participant')
    sender.send(new Uint8Array(7 * mebibyte))
    await until(() => sender.closeCode !== null)
    expect(sender.closeCode).toBe(1009)
  })

  it('[R6] as garbage ends that connection alone, and the others never notice', async () => {
    const [one, two] = [await join('participant'), await join('viewer')]
    const garbage = [
      'tekst',
      '',
      ...[[], [9], [0], [0, 7, 1, 0], [1, 200], [1, 3, 1, 1, 1], [100, 1], [0, 0, 1, 250], [3, 3]],
    ]
    for (const frame of garbage) {
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
