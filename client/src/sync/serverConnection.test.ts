import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { messageType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { type FakeSocket, fakeDevice } from '../../testing/fakeSocket.ts'
import type { DoorAnswer } from './comingBack.ts'
import { afterEvent, notConnected, type SyncEvent } from './saveStatus.ts'
import { ServerConnection } from './serverConnection.ts'

const address = { server: 'ws://server/sync', room: 'tafel', query: { role: 'participant' } }
const open: DoorAnswer = { next: 'open' }
const stops: (() => void)[] = []

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A connection to a server that gives prepared answers, and everything it reported. */
function connectTo(doc = new Y.Doc()) {
  const device = fakeDevice()
  const told: SyncEvent[] = []
  const ended: (number | string)[] = []
  const asked: number[] = []
  const presence: Uint8Array[] = []
  const door = { answer: open }
  const connection = new ServerConnection(doc, address, {
    onEvent: (event) => void told.push(event),
    onPresence: (body) => void presence.push(body),
    onEnded: (code, then) => void ended.push(code, then),
    ask: async (failedSockets) => {
      asked.push(failedSockets)
      return door.answer
    },
    onBlocked: () => {},
  })
  stops.push(() => connection.destroy())
  const last = () => device.sockets.at(-1) as FakeSocket
  return {
    ...device,
    doc,
    connection,
    told,
    ended,
    asked,
    presence,
    door,
    last,
    state: () => told.reduce(afterEvent, notConnected),
  }
}

function connectAndOpen(doc = new Y.Doc()) {
  const made = connectTo(doc)
  made.connection.connect()
  made.last().open()
  made.last().meet(new Y.Doc())
  return made
}

const aWhile = () => vi.advanceTimersByTimeAsync(5_000)
const typesOf = (socket: FakeSocket) =>
  socket.sent.map(([type, sub]) => (type === messageType.sync ? `0.${sub}` : type))
const write = (doc: Y.Doc, words: string) => doc.getText('note').insert(0, words)

it('[V300] frames with content are counted as the server counts them: answers and updates, no questions and no presence', async () => {
  const { connection, last, doc, told, state } = connectAndOpen()
  connection.sendPresence(Uint8Array.of(0))
  write(doc, 'hallo')
  expect(typesOf(last())).toEqual(['0.0', '0.1', messageType.awareness, '0.2'])
  expect(state()).toMatchObject({ sent: 2, unsaved: 2, unsavedWork: true, synced: true })
  last().say({ type: 'saved', count: 1 })
  expect(state()).toMatchObject({ unsaved: 1, unsavedWork: true })
  last().say({ type: 'saved', count: 2 })
  expect(state()).toMatchObject({ unsaved: 0, unsavedWork: false })
  // What comes from others is not ours to save.
  const theirs = new Y.Doc()
  write(theirs, 'van een ander')
  last().meet(theirs)
  expect(told.filter(({ type }) => type === 'changed')).toHaveLength(1)
  expect(told.map(({ type }) => type).slice(0, 3)).toEqual(['opened', 'sent', 'synced'])
})

it('[V300] a new connection counts from zero, and work made in between counts as unsaved all along', async () => {
  const { last, doc, state } = connectAndOpen()
  write(doc, 'hallo')
  last().fall()
  write(doc, 'meer ')
  expect(state()).toMatchObject({ connected: false, unsavedWork: true })
  await aWhile()
  last().open()
  expect(state()).toMatchObject({ connected: true, sent: 0, unsaved: 0, unsavedWork: true })
  last().meet(new Y.Doc())
  expect(state()).toMatchObject({ sent: 1, unsaved: 1, unsavedWork: true })
  last().say({ type: 'saved', count: 1 })
  expect(state()).toMatchObject({ unsaved: 0, unsavedWork: false })
})

it('[V301] presence is passed on unread, never echoed, and not kept for a closed connection', async () => {
  const { last, presence, connection } = connectAndOpen()
  const before = last().sent.length
  last().hear(Uint8Array.of(messageType.awareness, 5, 1, 7, 1, 1, 48))
  await vi.advanceTimersByTimeAsync(20_000)
  expect(presence).toEqual([Uint8Array.of(1, 7, 1, 1, 48)])
  expect(last().sent.length).toBe(before)
  last().fall()
  connection.sendPresence(Uint8Array.of(0))
  expect(last().sent.length).toBe(before)
})

it.each(Object.values(closeCodes))(
  '[V302] closed with $code ($reason) a screen does what the table says: $client',
  async ({ code, client }) => {
    const { last, sockets, ended, asked, door } = connectAndOpen()
    if (code === closeCodes.revoked.code) door.answer = { next: 'end', code }
    last().fall(code)
    for (let tries = 0; tries < 3; tries++) await aWhile()
    expect(ended).toEqual(client === 'retry' ? [] : [code, client])
    expect(sockets).toHaveLength(client === 'retry' ? 2 : 1)
    // Renewed links may be ours already.
    expect(asked.length).toBe(client === 'retry' || code === closeCodes.revoked.code ? 1 : 0)
  },
)

it('[V302] an answer that the workshop is gone is final: neither waking nor another network tries again', async () => {
  const { last, sockets, ended, door, goOnline, wakeUp } = connectAndOpen()
  door.answer = { next: 'end', code: closeCodes.deleted.code }
  last().fall()
  await aWhile()
  expect(ended).toEqual([closeCodes.deleted.code, 'leave'])
  door.answer = open
  goOnline()
  wakeUp()
  await aWhile()
  expect(sockets).toHaveLength(1)
})

it('[V303] a socket that does not open within ten seconds is given up, counts as failed, and the door is asked', async () => {
  const { connection, sockets, asked } = connectTo()
  connection.connect()
  await vi.advanceTimersByTimeAsync(9_000)
  expect(asked).toEqual([])
  await vi.advanceTimersByTimeAsync(8_000)
  expect(asked).toEqual([1])
  expect(sockets).toHaveLength(2)
})

it('[V303] a device that slept and wakes drops a socket that was silent too long and asks at once; a live one it keeps', async () => {
  const { last, sockets, asked, wakeUp } = connectAndOpen()
  wakeUp()
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toEqual([])
  // Asleep: the clock goes on, no timer does.
  vi.setSystemTime(Date.now() + 60_000)
  const slept = last()
  wakeUp()
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toEqual([0])
  expect(sockets).toHaveLength(2)
  expect(slept.readyState).toBe(3)
})

it('[V304] without network the socket is dropped at once and does not count as failed; with network again the server is asked at once', async () => {
  const { connection, last, sockets, state, asked, goOffline, goOnline } = connectTo()
  connection.connect()
  last().open()
  goOffline()
  expect(state().connected).toBe(false)
  expect(last().readyState).toBe(3)
  goOnline()
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toEqual([0])
  expect(sockets).toHaveLength(2)
})

it('[V305] after a fall no socket is opened before the door says so, however often the library would have tried', async () => {
  const { last, sockets, asked, door } = connectAndOpen()
  door.answer = { next: 'wait', calmly: false }
  last().fall()
  for (let tries = 0; tries < 20; tries++) await aWhile()
  expect(sockets).toHaveLength(1)
  expect(asked.length).toBeGreaterThan(10)
  door.answer = open
  await aWhile()
  expect(sockets).toHaveLength(2)
})

it.each(['while it is up', 'while it waits'])(
  '[V305] a connection that was never started, or is closed %s, opens no socket',
  async (when) => {
    const { connection, last, sockets, told, asked, goOnline } = connectTo()
    goOnline()
    await aWhile()
    expect(sockets).toHaveLength(0)
    connection.connect()
    last().open()
    if (when === 'while it waits') last().fall()
    const before = told.length
    connection.destroy()
    expect(last().readyState).toBe(3)
    connection.connect()
    goOnline()
    for (let tries = 0; tries < 4; tries++) await aWhile()
    expect(sockets).toHaveLength(1)
    expect(told.length).toBe(before)
    expect(asked).toEqual([])
  },
)

it('[V305] sockets that fail are counted again after one that heard something, and the waits start over after documents met', async () => {
  const { last, asked } = connectAndOpen()
  for (let failed = 0; failed < 4; failed++) {
    last().fall()
    await aWhile()
  }
  expect(asked).toEqual([0, 1, 2, 3])
  last().open()
  last().meet(new Y.Doc())
  last().fall()
  await vi.advanceTimersByTimeAsync(250)
  expect(asked).toEqual([0, 1, 2, 3, 0])
})

it('[V306] two connections of one browser know of each other only through the server', async () => {
  const { connection, doc } = connectTo()
  const other = connectTo()
  connection.connect()
  other.connection.connect()
  write(doc, 'hallo')
  await aWhile()
  expect(other.doc.getText('note').toString()).toBe('')
})
