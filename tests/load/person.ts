// One person of a crowd: a small document to make real updates with. Most are made before they are sent: each sets a
// key of its own, as someone turning a knob does. Others are made when they are sent, by the product.

import * as Y from 'yjs'
import { type Dialect, presenceMessage, syncKind, syncMessage } from './wire/dialect.ts'
import type { RawPeer } from './wire/rawPeer.ts'
import { wireFrame } from './wire/rawSocket.ts'

export interface PersonSeat {
  readonly room: number
  /** Index among those in the room: 0, 1, 2 … */
  readonly seat: number
  readonly perRoom: number
  readonly clientId: number
  readonly dialect: Dialect
  /** What the room's document begins with; null for one in which only people of the crowd write. */
  readonly first: Uint8Array | null
}

export class Person {
  readonly room: number
  readonly seat: number
  readonly clientId: number
  peer: RawPeer | null = null
  /** The table is paused, as far as this person has been told. */
  isPaused = false
  /** When the struct with this clock was sent, ms; of an update with several only the last, NaN for the others. */
  readonly sentAt: number[] = []
  /** When presence was shown, ms: the state with clock 1 first. */
  readonly shownAt: number[] = []
  /** When the content frame with this number was sent, until it is known to be saved or refused. */
  readonly unsaved = new Map<number, number>()
  /** Per person in the room, by seat: up to which clock their updates have arrived here. */
  readonly seen: Float64Array
  /** The same of presence. */
  readonly seenPresence: Float64Array
  private readonly dialect: Dialect
  private readonly doc = new Y.Doc()
  private readonly made: { readonly frame: Buffer; readonly clock: number }[] = []
  /** The cookie it joined with; '' where no server requires one. */
  cookie = ''
  private written = 0

  constructor({ room, seat, perRoom, clientId, dialect, first }: PersonSeat) {
    this.room = room
    this.seat = seat
    this.clientId = clientId
    this.dialect = dialect
    this.seen = new Float64Array(perRoom)
    this.seenPresence = new Float64Array(perRoom)
    this.doc.clientID = clientId
    if (first) Y.applyUpdate(this.doc, first)
    this.doc.on('update', (update: Uint8Array) => {
      const frame = wireFrame(syncMessage(dialect, syncKind.update, update))
      this.made.push({ frame, clock: Y.getState(this.doc.store, clientId) })
    })
  }

  /** The name it shows. */
  get name(): string {
    return `Deelnemer ${this.clientId % 1000}`
  }

  /** Makes the next updates, so that writing them is nothing but a write on the socket. */
  prepare(count: number): void {
    const values = this.doc.getMap<number>('bench')
    const key = `setting-${this.clientId}`
    while (this.made.length < this.written + count) values.set(key, this.made.length % 5)
  }

  /** The next of those that were made; with `change`, what that makes now. */
  write(change?: (doc: Y.Doc) => void): void {
    change?.(this.doc)
    const next = this.made[this.written]
    if (!next) throw new Error('more is written than was prepared')
    this.written += 1
    while (this.sentAt.length < next.clock - 1) this.sentAt.push(Number.NaN)
    const now = performance.now()
    this.sentAt.push(now)
    const count = this.peer?.sendContent(next.frame)
    if (change && count !== undefined) this.unsaved.set(count, now)
  }

  /** Everything of this person's that someone with this state vector lacks. */
  missing(stateVector: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc, stateVector)
  }

  /** What the product's client shows while a knob is turned. */
  showPresence(): void {
    const clock = this.shownAt.push(performance.now())
    const state = {
      name: this.name,
      party: 'gemeente',
      role: 'participant',
      knob: 1 + (this.clientId % 10),
      position: (clock % 40) / 10,
      carrying: null,
      above: null,
      writing: null,
      ready: null,
      shows: null,
    }
    this.peer?.send(presenceMessage(this.dialect, this.clientId, clock, JSON.stringify(state)))
  }
}
