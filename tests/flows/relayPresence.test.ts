// Presence over the relay: whose it is, who sees it, and that it goes.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
