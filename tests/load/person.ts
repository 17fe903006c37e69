// One person of a crowd: a small document to make real updates with, ahead of the moments at which they are sent. Each
// sets a key of their own, as someone turning a knob does.

import * as Y from 'yjs'
import { type Dialect, presenceMessage, syncKind, syncMessage } from './wire/dialect.ts'
import type { RawPeer } from './wire/rawPeer.ts'
import { wireFrame } from './wire/rawSocket.ts'

export class Person {
  readonly room: number
  readonly clientId: number
  peer: RawPeer | null = null
  /** When the update with this clock was sent, ms. Its length is the next clock. */
  readonly sentAt: number[] = []
  /** Of each person in the room, by seat: up to which clock their updates have arrived here. */
  readonly seen: Float64Array
  private readonly dialect: Dialect
  private readonly doc = new Y.Doc()
  private readonly frames: Buffer[] = []
  private presenceClock = 0

  constructor(room: number, clientId: number, dialect: Dialect, perRoom: number) {
    this.room = room
    this.clientId = clientId
    this.dialect = dialect
    this.seen = new Float64Array(perRoom)
    this.doc.clientID = clientId
    this.doc.on('update', (update: Uint8Array) => {
      this.frames.push(wireFrame(syncMessage(dialect, syncKind.update, update)))
    })
  }

  /** Makes the next updates, so that writing them is nothing but a write on the socket. */
  prepare(count: number): void {
    const values = this.doc.getMap<number>('bench')
    const key = `setting-${this.clientId}`
    while (this.frames.length < this.sentAt.length + count) values.set(key, this.frames.length % 5)
  }

  write(): void {
    const frame = this.frames[this.sentAt.length]
    if (!frame) throw new Error('more is written than was prepared')
    this.sentAt.push(performance.now())
    this.peer?.sendFrame(frame)
  }

  /** What the product's client shows while a knob is turned. */
  showPresence(): void {
    this.presenceClock += 1
    const state = {
      name: `Deelnemer ${this.clientId % 1000}`,
      party: 'gemeente',
      role: 'participant',
      knob: 1 + (this.clientId % 10),
      position: (this.presenceClock % 40) / 10,
      carrying: null,
      above: null,
      writing: null,
      ready: null,
      shows: null,
    }
    this.peer?.send(presenceMessage(this.dialect, this.clientId, this.presenceClock, JSON.stringify(state)))
  }
}
