// One person at a relay: joins as a real client does, answers what must be answered, and reports the updates that
// arrive as byte ranges. Keeps no document, and never sends others' presence back.

import { type Dialect, EMPTY_STATE, EMPTY_UPDATE, messageKind, syncKind, syncMessage, tokenMessage } from './dialect.ts'
import { RawSocket, type SocketAddress, wireFrame } from './rawSocket.ts'

/** Type 2, sub-type 2 of Hocuspocus: the token is accepted. */
const AUTHENTICATED = 2
const JOIN_WITHIN_MS = 20_000

export interface PeerAddress extends SocketAddress {
  readonly dialect: Dialect
}

/** The update is in `bytes` from `start` up to `end`; to be used before returning. */
export type HearUpdate = (bytes: Buffer, start: number, end: number, isStep2: boolean) => void

/** For callers that want to receive more than updates, or have an answer of their own. */
export interface OtherEars {
  /** The body of an awareness frame, as an update comes. */
  hearPresence?(bytes: Buffer, start: number, end: number): void
  /** A whole message of our own relay, type 100 and up; to be used before returning. */
  hearOurs?(frame: Uint8Array): void
  /** The answer to a step 1; by default, that there is nothing new. */
  answer?(stateVector: Uint8Array): Uint8Array
}

/** The lowest of our own relay's message types; other relays have none as high. */
const FIRST_OWN_TYPE = 100

export class RawPeer {
  /** Everything that came, presence and acknowledgements too. */
  frames = 0
  bytes = 0
  closedWhy: string | null = null
  private content = 0
  private readonly dialect: Dialect
  private readonly hear: HearUpdate
  private readonly others: OtherEars
  private socket: RawSocket | null = null
  private readonly joined = Promise.withResolvers<void>()

  private constructor(dialect: Dialect, hear: HearUpdate, others: OtherEars) {
    this.dialect = dialect
    this.hear = hear
    this.others = others
  }

  /** Opens the connection and waits for the document. */
  static async join(address: PeerAddress, hear: HearUpdate, others: OtherEars = {}): Promise<RawPeer> {
    const peer = new RawPeer(address.dialect, hear, others)
    const timer = setTimeout(() => peer.joined.reject(new Error('no document within 20 s')), JOIN_WITHIN_MS)
    try {
      peer.socket = new RawSocket(address, {
        onFrame: (bytes, start, end) => peer.read(bytes, start, end),
        onClose: (why) => peer.left(why),
      })
      await peer.socket.opened
      peer.greet()
      await peer.joined.promise
    } finally {
      clearTimeout(timer)
    }
    return peer
  }

  send(message: Uint8Array): void {
    this.sendFrame(wireFrame(message))
  }

  /** For frames made ahead by `wireFrame`. */
  sendFrame(frame: Buffer): void {
    this.socket?.send(frame)
  }

  /** A step 2 or an update. Returns its number: a server that says what is saved counts these. */
  sendContent(frame: Buffer): number {
    this.sendFrame(frame)
    this.content += 1
    return this.content
  }

  cut(): void {
    this.socket?.cut()
  }

  private greet(): void {
    if (!this.dialect.hasDocument) this.joined.resolve()
    else if (this.dialect.needsToken) this.send(tokenMessage(this.dialect))
    else this.askForDocument()
  }

  private askForDocument(): void {
    this.send(syncMessage(this.dialect, syncKind.step1, EMPTY_STATE))
  }

  private left(why: string): void {
    this.closedWhy ??= why
    this.joined.reject(new Error(why))
  }

  private read(bytes: Buffer, start: number, end: number): void {
    this.frames += 1
    this.bytes += end - start
    const at = start + this.dialect.prefix.length
    const type = bytes[at]
    if (type === messageKind.sync || type === messageKind.syncReply) this.readSync(bytes, at + 1, end)
    else if (type === messageKind.awareness) this.others.hearPresence?.(bytes, bodyAt(bytes, at + 1), end)
    else if (type === messageKind.auth && this.dialect.needsToken) this.readAuth(bytes[at + 1])
    else if (type !== undefined && type >= FIRST_OWN_TYPE) this.others.hearOurs?.(bytes.subarray(at, end))
  }

  private readSync(bytes: Buffer, at: number, end: number): void {
    const kind = bytes[at]
    const body = bodyAt(bytes, at + 1)
    if (kind === syncKind.step1) {
      const answer = this.others.answer?.(bytes.subarray(body, end)) ?? EMPTY_UPDATE
      this.sendContent(wireFrame(syncMessage(this.dialect, syncKind.step2, answer)))
      return
    }
    this.hear(bytes, body, end, kind === syncKind.step2)
    if (kind === syncKind.step2) this.joined.resolve()
  }

  private readAuth(kind: number | undefined): void {
    if (kind === AUTHENTICATED) this.askForDocument()
    else this.left('the token was refused')
  }
}

/** Past the length of the body; the body runs to the end of the frame. */
function bodyAt(bytes: Buffer, from: number): number {
  let at = from
  while ((bytes[at] ?? 0) > 127) at += 1
  return at + 1
}
