import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { readServerMessage } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import { openRooms, quietMetrics, silent } from '../../testing/room.ts'
import { updateFrame } from '../rooms/owed/frames.ts'
import type { RoomRegistry } from '../rooms/roomRegistry.ts'
import { Session } from './session.ts'
import { TickEnd } from './tickEnd.ts'
import { WireFrames } from './wireFrames.ts'

/** Our end of a connection, without a network: the other end is what the test emits and finds written. */
class Socket extends EventEmitter {
  readonly OPEN = 1
  readyState = 1
  bufferedAmount = 0
  binaryType = ''
  isPaused = false
  pings = 0
  terminated = false
  closedWith: number | null = null

  pause = () => {
    this.isPaused = true
  }

  resume = () => {
    this.isPaused = false
  }

  ping = () => {
    this.pings += 1
  }

  terminate = () => {
    this.terminated = true
  }

  close = (code: number) => {
    this.closedWith = code
  }
}

let registry: RoomRegistry
let id: string
let socket: Socket
let line: PassThrough

beforeEach(async () => {
  const opened = await openRooms()
  registry = opened.registry
  id = opened.id
  socket = new Socket()
  line = new PassThrough()
})
afterEach(() => registry.close())

function open(): Session {
  return new Session(socket as unknown as WebSocket, {
    workshop: id,
    role: 'participant',
    wantsExtensions: true,
    clientId: 7,
    tab: null,
    party: null,
    person: null,
    life: null,
    lifeHere: '',
    browser: 'b',
    linkGeneration: 1,
    line,
    frames: new WireFrames(),
    tickEnd: new TickEnd(),
    registry,
    metrics: quietMetrics(),
    log: silent,
  })
}

const joined = () => vi.waitFor(() => expect(registry.sessionCount).toBe(1))

/** The messages of our own that were written; all are short, so that a frame has a header of two bytes. */
function told(): unknown[] {
  const bytes: Buffer = line.read() ?? Buffer.alloc(0)
  const messages: unknown[] = []
  for (let at = 0; at < bytes.length; at += 2 + (bytes[at + 1] ?? 0)) {
    const frame = bytes.subarray(at + 2, at + 2 + (bytes[at + 1] ?? 0))
    if ((frame[0] ?? 0) >= 100) messages.push(readServerMessage(frame))
  }
  return messages
}

it('[R395] nothing is read from a connection before its room is loaded, and then what comes is judged and answered', async () => {
  open()
  expect(socket.isPaused).toBe(true)
  await joined()
  await vi.waitFor(() => expect(socket.isPaused).toBe(false))
  const doc = new Y.Doc()
  doc.clientID = 7
  doc.getText('vision').insert(0, 'samen')
  socket.emit('message', Buffer.from(updateFrame(Y.encodeStateAsUpdate(doc))), true)
  await vi.waitFor(() => expect(told()).toContainEqual({ type: 'saved', count: 1 }))
})

it('[R396] garbage ends the connection, and its place is given back at once', async () => {
  open()
  await joined()
  socket.emit('message', Buffer.from([99, 1, 2]), true)
  expect(socket.closedWith).toBe(closeCodes.malformed.code)
  expect(registry.sessionCount).toBe(0)
})

it('[R397] a client that leaves before the room was loaded leaves nothing behind in it', async () => {
  const session = open()
  socket.readyState = 3
  await vi.waitFor(() => expect(registry.isLive(id)).toBe(false))
  expect(registry.sessionCount).toBe(0)
  expect(session.backlog).toBe(0)
})

it('[R398] a client that is joining while the workshop is deleted is told so', async () => {
  open()
  await registry.deleteWorkshop(id, '2026-03-02T10:00:00.000Z')
  await vi.waitFor(() => expect(socket.closedWith).toBe(closeCodes.deleted.code))
})
