// A handmade client of the relay, to send what no well-behaved client would, and to see every frame that arrives.
// Keeps a document and the presence of others, but writes only what it is told to.

import { hasLocks } from '@draaitafel/shared/protocol/locks.ts'
import {
  messageType,
  type RefusalReason,
  readServerMessage,
  type ServerMessage,
  syncType,
} from '@draaitafel/shared/protocol/messages.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'

export interface RawOptions {
  readonly url: string
  readonly workshop: string
  readonly cookie?: string
  readonly origin?: string
  /** Without the question mark. */
  readonly query?: string
  /** What a proxy would add. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface SeenPresence {
  readonly clientId: number
  readonly clock: number
  readonly state: unknown
}

/** The status with which the upgrade was refused. */
export class UpgradeRefused extends Error {
  readonly status: number

  constructor(status: number) {
    super(`upgrade refused with ${status}`)
    this.status = status
  }
}

/** An update that changes nothing. */
const NOTHING = Uint8Array.of(0, 0)

export class RawClient {
  readonly doc = new Y.Doc()
  /** The server's clock on joining; null from a server that does not send it. */
  clockMs: number | null = null
  /** Every byte that arrived, frame by frame. */
  readonly frames: Uint8Array[] = []
  readonly messages: ServerMessage[] = []
  /** What arrived first, in order, up to and including the server's clock. */
  readonly greeting: (ServerMessage['type'] | 'step1' | 'step2' | 'presence')[] = []
  readonly presence: SeenPresence[] = []
  /** Reasons of y-protocols' "permission denied". */
  readonly denied: string[] = []
  /** Updates (not step 2's) that came from others. */
  readonly updates: Uint8Array[] = []
  synced = false
  /** Step 1's that came. */
  questions = 0
  /** Step 2's that came. */
  answers = 0
  closeCode: number | null = null
  private readonly socket: WebSocket

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.on('message', (data) => this.receive(new Uint8Array(data as Buffer)))
    socket.on('close', (code) => {
      this.closeCode = code
    })
    // `close` follows with the details.
    socket.on('error', () => undefined)
  }

  /** Rejects with UpgradeRefused when the upgrade is refused. */
  static async open({ url, workshop, cookie, origin, query = '', headers: added }: RawOptions): Promise<RawClient> {
    const headers = { ...(cookie && { cookie }), ...(origin && { origin }), ...added }
    const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${workshop}?${query}`, { headers })
    // Created before it opens: the first frames may arrive together with the answer to the upgrade.
    const client = new RawClient(socket)
    await new Promise<void>((resolve, reject) => {
      socket.on('open', resolve)
      socket.on('unexpected-response', (_request, response) => {
        response.resume()
        reject(new UpgradeRefused(response.statusCode ?? 0))
      })
    })
    return client
  }

  /** Opens, asks for the document and waits for it. */
  static async join(options: RawOptions): Promise<RawClient> {
    const client = await RawClient.open(options)
    client.sendSync(syncType.step1, Y.encodeStateVector(client.doc))
    await until(() => client.synced)
    return client
  }

  get saved(): number {
    return this.messages.reduce((count, message) => (message.type === 'saved' ? message.count : count), 0)
  }

  /** Why what it sent was refused, in the order of the answers. */
  get refusals(): readonly RefusalReason[] {
    return this.messages.flatMap((message) => (message.type === 'refused' ? [message.reason] : []))
  }

  /** The numbers of those frames, counted from 1 among what it sent with content. */
  get refusedFrames(): readonly number[] {
    return this.messages.flatMap((message) => (message.type === 'refused' ? [message.count] : []))
  }

  /** Changes its own document and sends the result as one update. */
  write(change: (doc: Y.Doc) => void): void {
    // Yjs' update for this change alone: encoding the document would also include what others left unfinished in it.
    let update: Uint8Array = NOTHING
    const keep = (made: Uint8Array) => {
      update = made
    }
    this.doc.on('update', keep)
    this.doc.transact(() => change(this.doc))
    this.doc.off('update', keep)
    this.sendSync(syncType.update, update)
  }

  sendSync(kind: number, body: Uint8Array): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageType.sync)
    encoding.writeVarUint(encoder, kind)
    encoding.writeVarUint8Array(encoder, body)
    this.send(encoding.toUint8Array(encoder))
  }

  /** Sends content and waits for the answer: why it was refused, or null when it was accepted. */
  async answerTo(update: Uint8Array, kind: number = syncType.update): Promise<RefusalReason | null> {
    const [refused, saved] = [this.refusals.length, this.saved]
    this.sendSync(kind, update)
    await until(() => this.refusals.length > refused || this.saved > saved || this.closeCode !== null)
    return this.refusals[refused] ?? null
  }

  sendPresence(clientId: number, clock: number, state: unknown): void {
    const body = encoding.createEncoder()
    encoding.writeVarUint(body, 1)
    encoding.writeVarUint(body, clientId)
    encoding.writeVarUint(body, clock)
    encoding.writeVarString(body, JSON.stringify(state))
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageType.awareness)
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(body))
    this.send(encoding.toUint8Array(encoder))
  }

  /** Anything at all; a string is sent as a text frame. */
  send(frame: Uint8Array | string): void {
    this.socket.send(frame)
  }

  close(): void {
    this.socket.close()
  }

  /** Nothing is read any more, not even a ping. */
  stopReading(): void {
    this.socket.pause()
  }

  readAgain(): void {
    this.socket.resume()
  }

  /** Without a close frame. */
  cut(): void {
    this.socket.terminate()
  }

  private receive(frame: Uint8Array): void {
    this.frames.push(frame)
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    this.keepGreeting(type, frame)
    if (type === messageType.sync) this.receiveSync(decoder)
    else if (type === messageType.awareness) this.receivePresence(decoding.readVarUint8Array(decoder))
    else if (type === messageType.auth) this.receiveDenied(decoder)
    else this.receiveOurs(frame)
  }

  private receiveSync(decoder: decoding.Decoder): void {
    const kind = decoding.readVarUint(decoder)
    const body = decoding.readVarUint8Array(decoder)
    // A server's step 1 stays unanswered: this client sends only what it is told to.
    if (kind === syncType.step1) {
      this.questions += 1
      return
    }
    Y.applyUpdate(this.doc, body, this)
    if (kind === syncType.step2) {
      this.synced = true
      this.answers += 1
    } else this.updates.push(body)
  }

  private receivePresence(update: Uint8Array): void {
    const decoder = decoding.createDecoder(update)
    for (let left = decoding.readVarUint(decoder); left > 0; left--) {
      const clientId = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      this.presence.push({ clientId, clock, state: JSON.parse(decoding.readVarString(decoder)) })
    }
  }

  private receiveDenied(decoder: decoding.Decoder): void {
    decoding.readVarUint(decoder)
    this.denied.push(decoding.readVarString(decoder))
  }

  private receiveOurs(frame: Uint8Array): void {
    const message = readServerMessage(frame)
    // Everyone who joins gets the clock, and a message that all may write; neither answers anything.
    if (message?.type === 'clock') this.clockMs = message.ms
    else if (message && !(this.clockMs === null && isCalm(message))) this.messages.push(message)
  }

  private keepGreeting(type: number, frame: Uint8Array): void {
    if (this.clockMs !== null) return
    if (type === messageType.sync) this.greeting.push(frame[1] === syncType.step1 ? 'step1' : 'step2')
    else if (type === messageType.awareness) this.greeting.push('presence')
    else this.greeting.push(readServerMessage(frame)?.type ?? 'refused')
  }
}

/** Nothing is held shut for anyone. */
function isCalm(message: ServerMessage): boolean {
  return (message.type === 'paused' && !message.paused) || (message.type === 'locks' && !hasLocks(message.locks))
}

/** The status with which the upgrade is refused; 101 when it succeeds. */
export async function refusedStatus(options: RawOptions): Promise<number> {
  try {
    await RawClient.open(options)
    return 101
  } catch (error) {
    if (error instanceof UpgradeRefused) return error.status
    throw error
  }
}

const WAIT_AT_MOST_MS = 60_000

/** Waits for a condition, not for a time. After a minute it rejects, saying what it waited for. */
export async function until(condition: () => boolean | Promise<boolean>, what = String(condition)): Promise<void> {
  const deadline = performance.now() + WAIT_AT_MOST_MS
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
