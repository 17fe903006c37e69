// Someone who stays in a workshop whatever happens to servers: keeps the document, comes back with the delays of our own
// client, by whichever way lets them in, and then gives what the server lacks. Writes facts, and knows which of them were
// called saved, and when everyone's writing works again.

import { reconnectDelay } from '@draaitafel/client/src/sync/reconnectDelay.ts'
import { CLIENT_ID_QUERY, messageType, syncType } from '@draaitafel/shared/protocol/messages.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { PROOF } from './proofWriter.ts'

export interface RoamerOptions {
  /** Tried in turn. */
  readonly urls: readonly string[]
  readonly workshop: string
  readonly cookie: string
  readonly name: string
}

export class Roamer {
  readonly doc = new Y.Doc()
  readonly closeCodes: number[] = []
  /** Facts that were written here. */
  readonly sent: string[] = []
  /** Facts of others that were shown here. */
  readonly seen = new Set<string>()
  /** Statuses with which it was not let in. */
  readonly refusals: number[] = []
  private readonly options: RoamerOptions
  private socket: WebSocket | null = null
  private attempts = 0
  private turn = 0
  private over = false
  private timer: NodeJS.Timeout | null = null
  private isIn = false

  constructor(options: RoamerOptions) {
    this.options = options
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server') this.sendSync(syncType.update, update)
    })
    this.doc.getMap(PROOF).observe(({ keysChanged, transaction }) => {
      if (transaction.origin !== 'server') return
      for (const key of keysChanged) if (key !== null && !key.startsWith(`${options.name}-`)) this.seen.add(key)
    })
    this.connect()
  }

  /** In the room, and has all of it. */
  get isHere(): boolean {
    return this.isIn
  }

  get url(): string {
    return this.options.urls[this.turn % this.options.urls.length] ?? ''
  }

  write(): string {
    const key = `${this.options.name}-${this.sent.length}`
    this.sent.push(key)
    this.doc.getMap(PROOF).set(key, true)
    return key
  }

  has(key: string): boolean {
    return this.doc.getMap(PROOF).has(key)
  }

  leave(): void {
    this.over = true
    if (this.timer) clearTimeout(this.timer)
    this.socket?.terminate()
  }

  private connect(): void {
    const { workshop, cookie } = this.options
    const query = `ext=1&${CLIENT_ID_QUERY}=${this.doc.clientID}`
    const socket = new WebSocket(`${this.url.replace('http', 'ws')}/sync/${workshop}?${query}`, {
      headers: { cookie },
      handshakeTimeout: 4000,
    })
    this.socket = socket
    socket.on('open', () => this.sendSync(syncType.step1, Y.encodeStateVector(this.doc)))
    socket.on('message', (data) => this.receive(new Uint8Array(data as Buffer)))
    socket.on('unexpected-response', (_request, response) => {
      this.refusals.push(response.statusCode ?? 0)
      response.destroy()
      socket.terminate()
    })
    socket.on('error', () => undefined)
    socket.on('close', (code) => {
      if (this.isIn || code !== 1006) this.closeCodes.push(code)
      this.isIn = false
      if (this.over) return
      this.turn += 1
      this.timer = setTimeout(() => this.connect(), reconnectDelay(this.attempts, Math.random()))
      this.attempts += 1
    })
  }

  private receive(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    if (decoding.readVarUint(decoder) !== messageType.sync) return
    const kind = decoding.readVarUint(decoder)
    const body = decoding.readVarUint8Array(decoder)
    if (kind === syncType.step1) this.sendSync(syncType.step2, Y.encodeStateAsUpdate(this.doc, body))
    else Y.applyUpdate(this.doc, body, 'server')
    if (kind !== syncType.step2) return
    this.isIn = true
    this.attempts = 0
  }

  private sendSync(kind: number, body: Uint8Array): void {
    if (this.socket?.readyState !== WebSocket.OPEN) return
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageType.sync)
    encoding.writeVarUint(encoder, kind)
    encoding.writeVarUint8Array(encoder, body)
    this.socket.send(encoding.toUint8Array(encoder))
  }
}
