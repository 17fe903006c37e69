// Presence over the relay: whose it is, who sees it, and that it disappears.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { Presence } from '@draaitafel/shared/protocol/presence.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { launchServer, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

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

describe('presence', () => {
  const state = (name: string) => ({ name, party: 'gemeente', role: 'facilitator', knob: 4 })

  it('[R7] is stamped with the role of the session, whatever it claims', async () => {
    const watcher = await join('viewer')
    const shown = await join('participant', 'clientID=77')
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

  it('[R9] disappears with its session', async () => {
    const watcher = await join('viewer')
    const shown = await join('participant', 'clientID=77')
    shown.sendPresence(77, 3, state('Anna'))
    await until(() => watcher.presence.length === 1)
    shown.cut()
    await until(() => watcher.presence.length === 2)
    // With the clock it had: then its next state, if it comes back, is newer than this message.
    expect(watcher.presence[1]).toEqual({ clientId: 77, clock: 3, state: null })
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

  it('[R10] of everyone is sent to clients that join later', async () => {
    const shown = await join('participant', 'clientID=77')
    shown.sendPresence(77, 3, state('Anna'))
    const watcher = await join('viewer')
    await until(() => watcher.presence.length > 0)
    expect(watcher.presence[0]).toMatchObject({ clientId: 77, clock: 3 })
  })
})

describe('identity', () => {
  const shown = (watcher: RawClient) => watcher.presence.at(-1)?.state as Presence | undefined

  it('[R80] is the party that the session came with, whatever it says later', async () => {
    const watcher = await join('viewer')
    const anna = await join('participant', 'clientID=77&party=gemeente')
    anna.sendPresence(77, 1, { name: 'Anna', party: 'zorg-welzijn' })
    await until(() => shown(watcher)?.name === 'Anna')
    expect(shown(watcher)?.party).toBe('gemeente')
  })

  it('[R80] is the first party that a session names, when it came with none', async () => {
    const watcher = await join('viewer')
    const lead = await join('facilitator', 'clientID=77')
    const claims = [{}, { party: null }, { party: 'gemeente' }, { party: 'zorg-welzijn' }, { party: null }]
    const stamps: unknown[] = []
    for (const [index, claim] of claims.entries()) {
      lead.sendPresence(77, index + 1, { name: `keer ${index}`, ...claim })
      await until(() => shown(watcher)?.name === `keer ${index}`)
      stamps.push(shown(watcher)?.party)
    }
    expect(stamps).toEqual([null, null, 'gemeente', 'gemeente', 'gemeente'])
  })

  it('[R81] is not a party that is not in the plan, until somebody adds it', async () => {
    const watcher = await join('viewer')
    const anna = await join('participant', 'clientID=77&party=buurtraad')
    anna.sendPresence(77, 1, { name: 'vooraf' })
    await until(() => shown(watcher)?.name === 'vooraf')
    expect(shown(watcher)?.party).toBeNull()
    anna.write((doc) => {
      const party = new Y.Map(
        Object.entries({ kind: 'lokale-partijen', name: 'Buurtraad', atTable: true, order: 'z0' }),
      )
      doc.getMap('parties').set('buurtraad', party)
    })
    await until(() => watcher.doc.getMap('parties').has('buurtraad'))
    anna.sendPresence(77, 2, { name: 'daarna' })
    await until(() => shown(watcher)?.name === 'daarna')
    expect(shown(watcher)?.party).toBe('buurtraad')
  })

  it('[R82] of a viewer is without a party, and its hands are empty', async () => {
    const watcher = await join('participant')
    const viewer = await join('viewer', 'clientID=5&party=gemeente')
    viewer.sendPresence(5, 1, {
      name: 'Kijker',
      party: 'gemeente',
      knob: 4,
      position: 2,
      carrying: 3,
      above: 'gemeente',
      writing: 'vision',
      ready: 'oogst',
      shows: 'knob.5',
      today: '012?-----4',
    })
    await until(() => watcher.presence.length === 1)
    const nothing = {
      party: null,
      knob: null,
      position: null,
      carrying: null,
      above: null,
      writing: null,
      ready: null,
      voted: null,
      leads: false,
      shows: null,
      today: null,
    }
    expect(shown(watcher)).toEqual({ name: 'Kijker', role: 'viewer', ...nothing })
  })
})

describe('an unchanged y-websocket client', () => {
  const providers: WebsocketProvider[] = []
  const sockets: WebSocket[] = []
  afterEach(() => {
    for (const provider of providers.splice(0)) provider.destroy()
    sockets.splice(0)
  })

  interface Where {
    readonly table?: TestWorkshop
    readonly clientID?: number
  }

  /** Without its renewal every 15 s: whatever is seen does not come from that. */
  function sitDown(name: string, { table = workshop, clientID }: Where = {}): WebsocketProvider {
    const headers = { cookie: table.cookies.participant }
    class Watched extends WebSocket {
      constructor(address: string) {
        super(address, { headers })
        sockets.push(this)
      }
    }
    const doc = new Y.Doc()
    if (clientID !== undefined) doc.clientID = clientID
    const provider = new WebsocketProvider(`${table.url.replace('http', 'ws')}/sync`, table.id, doc, {
      WebSocketPolyfill: Watched as unknown as typeof globalThis.WebSocket,
      disableBc: true,
    })
    clearInterval(provider.awareness._checkInterval)
    provider.awareness.setLocalState({ name, knob: 3 })
    providers.push(provider)
    return provider
  }

  const names = ({ awareness }: WebsocketProvider) =>
    [...awareness.getStates().values()].map((state) => (state as { name?: string }).name).toSorted()
  /** Has received the other's latest state, so that repeating it is nothing new. */
  const knows = ({ awareness }: WebsocketProvider, { awareness: other }: WebsocketProvider) =>
    awareness.meta.get(other.clientID)?.clock === other.meta.get(other.clientID)?.clock

  it('[R87] and another see each other again as soon as a dropped connection is back', async () => {
    const [anna, bas] = [sitDown('Anna'), sitDown('Bas')]
    await until(() => [anna, bas].every((one) => names(one).join() === 'Anna,Bas'))
    await until(() => knows(anna, bas) && knows(bas, anna))
    sockets[0]?.terminate()
    await until(() => names(anna).join() === 'Anna' && names(bas).join() === 'Bas')
    await until(() => [anna, bas].every((one) => names(one).join() === 'Anna,Bas'))
    // Its own state is still its own: no older one overwrote it.
    expect(anna.awareness.getLocalState()).toEqual({ name: 'Anna', knob: 3 })
  })

  it('[R87] and clients of ours see each other again as soon as a dropped connection is back', async () => {
    const [anna, ours] = [sitDown('Anna'), await join('participant', 'ext=1&clientID=77')]
    const seen = () => ours.presence.findLast(({ clientId }) => clientId === anna.doc.clientID)
    ours.sendPresence(77, 5, { name: 'Bas' })
    await until(() => names(anna).join() === 'Anna,Bas' && seen()?.state != null)
    sockets[0]?.terminate()
    await until(() => seen()?.state === null)
    await until(() => seen()?.state != null)
    // What our client answers, as its own test says.
    await until(() => ours.presence.some(({ clientId, clock, state }) => clientId === 77 && clock === 5 && !state))
    ours.sendPresence(77, 6, { name: 'Bas' })
    await until(() => names(anna).join() === 'Anna,Bas')
  })

  it('[R88] and another see each other after all that the server knew of them is gone', async () => {
    const quiet = await launchServer()
    const table = await makeWorkshop(quiet.url)
    const rooms = async () => /^draaitafel_rooms (\d+)/m.exec(await (await fetch(`${quiet.url}/metrics`)).text())?.[1]
    const [anna, bas] = [sitDown('Anna', { table }), sitDown('Bas', { table })]
    await until(() => [anna, bas].every((one) => names(one).join() === 'Anna,Bas'))
    for (const provider of [anna, bas]) provider.disconnect()
    await until(async () => (await rooms()) === '0')
    for (const provider of [anna, bas]) provider.connect()
    await until(() => [anna, bas].every((one) => names(one).join() === 'Anna,Bas'))
    for (const provider of [anna, bas]) provider.destroy()
    await quiet.close()
  })

  it('[R90] is seen once its old connection, of which nobody heard the end, is cut', async () => {
    const watcher = await join('viewer')
    const old = await join('participant', '')
    old.sendPresence(30, 1, { name: 'Anna' })
    await until(() => watcher.presence.length === 1)
    old.stopReading()
    const anna = sitDown('Anna terug', { clientID: 30 })
    await until(() => watcher.presence.some(({ state }) => (state as Presence | null)?.name === 'Anna terug'))
    expect(watcher.presence.at(-1)).toMatchObject({ clientId: 30, state: { name: 'Anna terug' } })
    expect(names(anna)).toEqual(['Anna terug'])
  })
})
