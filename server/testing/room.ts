// Rooms on in-memory storage, with workshops in it and people whose connections record what they were sent.

import { messageType, readServerMessage, type ServerMessage } from '@draaitafel/shared/protocol/messages.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { createLog } from '../src/base/log.ts'
import { createMetrics, type Metrics } from '../src/base/metrics.ts'
import type { SessionPort } from '../src/rooms/owed/sessionPort.ts'
import { RoomRegistry } from '../src/rooms/roomRegistry.ts'
import { alone, type Ownership } from '../src/storage/ownership.ts'
import type { Storage } from '../src/storage/storage.ts'
import { createWorkshop } from '../src/workshops/createWorkshop.ts'
import { MemoryStorage } from './memory.ts'
import { quietPort } from './port.ts'

export const silent = createLog('silent')

export function quietMetrics(): Metrics {
  return createMetrics({
    rooms: () => 0,
    sessions: () => 0,
    bufferedBytes: () => 0,
    slowSessions: () => 0,
    forwardedSessions: () => 0,
    ownedRooms: () => 0,
  })
}

/** Creates an empty workshop; returns its id. */
export async function newWorkshop(storage: Storage): Promise<string> {
  const plan = planFromTemplate('leeg', 'Proef')
  return (await createWorkshop(storage, plan, new Date('2026-03-01T10:00:00Z'))).id
}

/** A registry, and the id of one empty workshop in its storage. */
export async function openRooms(storage: Storage = new MemoryStorage(), ownership: Ownership = alone) {
  const id = await newWorkshop(storage)
  const registry = new RoomRegistry({
    storage,
    ownership,
    log: silent,
    metrics: quietMetrics(),
    audit: () => {},
    maxRooms: 10,
  })
  return { registry, storage, id }
}

/** Someone at a connection: what they write, and what they were sent. */
export class Person {
  readonly doc: Y.Doc = new Y.Doc()
  readonly port: SessionPort
  readonly frames: Uint8Array[] = []
  readonly closed: number[] = []

  constructor(of: Partial<SessionPort> = {}) {
    const keep = (frame: Uint8Array) => {
      this.frames.push(frame)
      return true
    }
    this.port = quietPort({
      role: 'participant',
      linkGeneration: 1,
      clientId: this.doc.clientID,
      browser: `browser ${this.doc.clientID}`,
      send: keep,
      sendContent: keep,
      sendPresence: keep,
      close: ({ code }) => this.closed.push(code),
      ...of,
    })
  }

  /** The update that this change of its own document makes. */
  write(change: (doc: Y.Doc) => void): Uint8Array {
    let update: Uint8Array = new Uint8Array()
    const keep = (made: Uint8Array) => {
      update = made
    }
    this.doc.on('update', keep)
    this.doc.transact(() => change(this.doc))
    this.doc.off('update', keep)
    return update
  }

  /** Our own messages of one type that it was sent. */
  told<Type extends ServerMessage['type']>(type: Type): Extract<ServerMessage, { type: Type }>[] {
    return this.frames
      .filter((frame) => (frame[0] ?? 0) >= 100)
      .map(readServerMessage)
      .filter((message): message is Extract<ServerMessage, { type: Type }> => message?.type === type)
  }

  /** What would be on its screen, by all updates and answers it was sent. */
  seen(): Y.Doc {
    const seen = new Y.Doc()
    for (const frame of this.frames) {
      const decoder = decoding.createDecoder(frame)
      if (decoding.readVarUint(decoder) !== messageType.sync) continue
      // A question of the server brings nothing.
      if (decoding.readVarUint(decoder) !== 0) Y.applyUpdate(seen, decoding.readVarUint8Array(decoder))
    }
    return seen
  }
}
