import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { DOCUMENT_VERSION } from '@draaitafel/shared/document/schema.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { messageType } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { type FakeSocket, fakeDevice } from '../../testing/fakeSocket.ts'
import { serverSays } from '../../testing/serverSays.ts'
import { createConnectionStore } from '../store/connectionStore.ts'
import { createPeersStore } from '../store/peersStore.ts'
import { connect } from './connect.ts'

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-03-01T10:00:00.000Z') }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const turn = (doc: Y.Doc) => {
  const actor = { role: 'participant', name: 'Noor', party: 'corporatie' } as const
  applyAction(doc, { type: 'knob.turn', knob: 4, setting: 2 }, actor, '2026-03-01T10:00:00.000Z', 'mine')
}

/** A table that this device opens. Node has no IndexedDB, so no copy is kept here. */
async function open({ role = 'participant' as Role, onProjector = false, server = new Y.Doc() } = {}) {
  const device = fakeDevice()
  const door = { status: 200 }
  const asked = serverSays(() => [door.status, {}])
  const doc = new Y.Doc()
  const stores = { connectionStore: createConnectionStore(), peersStore: createPeersStore(doc.clientID, 'Noor') }
  const seat = {
    person: role === 'facilitator' ? 'sam' : null,
    name: 'Noor',
    party: role === 'participant' ? 'corporatie' : null,
  }
  const ticket = { id: 'tafel/1', role, seat, onProjector, serverUrl: 'ws://server' }
  const connection = connect(ticket, doc, stores)
  await vi.advanceTimersByTimeAsync(1_500)
  const socket = () => device.sockets.at(-1) as FakeSocket
  const meet = () => {
    socket().open()
    socket().meet(server)
  }
  const state = stores.connectionStore.getState
  /** The server has all that was sent so far. */
  const saved = () =>
    socket().say({ type: 'saved', count: socket().sent.filter(([type, kind]) => type === 0 && kind !== 0).length })
  const kinds = () => socket().sent.map(([type]) => type)
  return {
    ...device,
    ...stores,
    door,
    asked,
    saved,
    doc,
    connection,
    socket,
    meet,
    state,
    kinds,
    query: () => new URL(socket().url).searchParams,
  }
}

function filled(): Y.Doc {
  const doc = new Y.Doc()
  setUpDocument(doc, plan)
  return doc
}

it('[N74] a browser without storage still gets in, and says that nothing is kept here', async () => {
  const { socket, state, connection } = await open()
  expect(state().kept).toBe(false)
  expect(socket().url).toMatch(/^ws:\/\/server\/sync\/tafel%2F1\?/)
  connection.close()
})

it('[N74] the server hears the role and the seat, and a secret that is new for each opening', async () => {
  const secrets = new Set<string | null>()
  for (const [role, party, person] of [
    ['participant', 'corporatie', null],
    ['facilitator', null, 'sam'],
    ['viewer', null, null],
  ] as const) {
    const { query, connection, doc } = await open({ role })
    const said = query()
    expect([said.get('role'), said.get('party'), said.get('person')]).toEqual([role, party, person])
    expect(said.get('clientID')).toBe(String(doc.clientID))
    secrets.add(said.get('tab'))
    connection.close()
  }
  expect(secrets.size).toBe(3)
  expect(secrets.has(null)).toBe(false)
})

it('[N74] the table shows once its document is here, and not before', async () => {
  const empty = await open()
  empty.meet()
  expect(empty.state()).toMatchObject({ ready: false, ending: null })
  empty.connection.close()
  const { meet, saved, state, connection } = await open({ server: filled() })
  expect(state().ready).toBe(false)
  meet()
  saved()
  expect(state()).toMatchObject({ ready: true, synced: true, save: 'saved', offlineSince: null })
  connection.close()
})

it('[N74] a document of a later version is shown by nobody who cannot read it', async () => {
  const later = filled()
  later.getMap('meta').set('version', DOCUMENT_VERSION + 1)
  const { meet, state, connection } = await open({ server: later })
  meet()
  expect(state()).toMatchObject({ ready: false, ending: { kind: 'newerDocument' } })
  connection.close()
})

it('[N74] what I do is unsaved until the server says it has it', async () => {
  const { meet, saved, state, doc, connection } = await open({ server: filled() })
  meet()
  saved()
  turn(doc)
  expect(state()).toMatchObject({ save: 'saving', unsaved: true })
  saved()
  expect(state()).toMatchObject({ save: 'saved', unsaved: false })
  connection.close()
})

it('[N74] who looks on has nothing to lose, whatever their document says', async () => {
  const { meet, state, doc, connection } = await open({ role: 'viewer', server: filled() })
  meet()
  turn(doc)
  expect(state().unsaved).toBe(false)
  connection.close()
})

it('[N74] offline is counted from the first moment, and nobody is known to be here', async () => {
  const { meet, state, sockets, peersStore, connection } = await open({ server: filled() })
  meet()
  const socket = () => sockets[0] as FakeSocket
  const other = await open({ role: 'viewer', server: filled() })
  other.meet()
  const theirs = other.socket().sent.find(([type]) => type === messageType.awareness)
  socket().hear(theirs ?? new Uint8Array())
  expect(peersStore.getState().peers.map(({ role }) => role)).toEqual(['viewer'])
  other.connection.close()
  const since = new Date().toISOString()
  socket().fall()
  expect(state()).toMatchObject({ save: 'offline', offlineSince: since, ready: true, synced: false })
  expect(peersStore.getState()).toMatchObject({ isKnown: false, peers: [] })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(state().offlineSince).toBe(since)
  connection.close()
})

it('[N74] who was shut out asks the door first: another window of this browser may have let us in again', async () => {
  for (const [status, ends] of [
    [401, true],
    [200, false],
  ] as const) {
    const { meet, door, state, socket, sockets, asked, connection } = await open({ server: filled() })
    meet()
    door.status = status
    socket().fall(closeCodes.revoked.code)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(asked[0]?.path).toContain('/seat?role=participant')
    expect(state().ending?.kind ?? null).toBe(ends ? 'closed' : null)
    expect(sockets.length > 1).toBe(!ends)
    connection.close()
  }
})

it('[N74] a door that does not open is asked again, and no socket is tried before', async () => {
  const { meet, door, state, socket, sockets, connection } = await open({ server: filled() })
  meet()
  door.status = 503
  socket().fall()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(sockets).toHaveLength(1)
  door.status = 200
  await vi.advanceTimersByTimeAsync(120_000)
  expect(sockets.length).toBeGreaterThan(1)
  expect(state().full).toBeNull()
  connection.close()
})

it('[N74] a large screen sits nowhere: it tells nobody that it is there', async () => {
  const person = await open({ server: filled() })
  person.meet()
  expect(person.kinds()).toContain(messageType.awareness)
  person.connection.close()
  const screen = await open({ role: 'facilitator', onProjector: true, server: filled() })
  screen.meet()
  screen.connection.tell({ knob: 4 })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(screen.kinds()).not.toContain(messageType.awareness)
  screen.connection.close()
})

it('[N74] what I tell others of myself this screen knows too, and no more than that', async () => {
  const { connection, peersStore, doc } = await open()
  connection.tell({ knob: 4, carrying: 'II' })
  expect(peersStore.getState().me).toEqual({ clientId: doc.clientID, name: 'Noor', knob: 4, ready: null, voted: null })
  const { me } = peersStore.getState()
  connection.tell({ carrying: null })
  expect(peersStore.getState().me).toBe(me)
  connection.close()
})
