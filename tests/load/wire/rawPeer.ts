// One person at a relay: comes in as a real client does, answers what must be answered, and hands out the updates that
// arrive as ranges of bytes. Keeps no document, and never sends others' presence back.

import { type Dialect, EMPTY_STATE, EMPTY_UPDATE, messageKind, syncKind, syncMessage, tokenMessage } from './dialect.ts'
import { RawSocket, type SocketAddress, wireFrame } from './rawSocket.ts'

/** Type 2, sub-type 2 of Hocuspocus: the token is good. */
const AUTHENTICATED = 2
const JOIN_WITHIN_MS = 20_000

export interface PeerAddress extends SocketAddress {
  readonly dialect: Dialect
}

/** The update stands in `bytes` from `start` up to `end`; to be used before returning. */
export type HearUpdate = (bytes: Buffer, start: number, end: number, isStep2: boolean) => void

export class RawPeer {
  /** Everything that came, presence and acknowledgements too. */
  frames = 0
  bytes = 0
  closedWhy: string | null = null
  private readonly dialect: Dialect
  private readonly hear: HearUpdate
  private socket: RawSocket | null = null
  private readonly joined = Promise.withResolvers<void>()

  private constructor(dialect: Dialect, hear: HearUpdate) {
    this.dialect = dialect
    this.hear = hear
  }

  /** Opens the connection and waits for the document. */
  static async join(address: PeerAddress, hear: HearUpdate): Promise<RawPeer> {
    const peer = new RawPeer(address.dialect, hear)
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
    else if (type === messageKind.auth && this.dialect.needsToken) this.readAuth(bytes[at + 1])
  }

  private readSync(bytes: Buffer, at: number, end: number): void {
    const kind = bytes[at]
    if (kind === syncKind.step1) {
      this.send(syncMessage(this.dialect, syncKind.step2, EMPTY_UPDATE))
      return
    }
    // Past the length of the body; the body runs to the end of the frame.
    let body = at + 1
    while ((bytes[body] ?? 0) > 127) body += 1
    this.hear(bytes, body + 1, end, kind === syncKind.step2)
    if (kind === syncKind.step2) this.joined.resolve()
  }

  private readAuth(kind: number | undefined): void {
    if (kind === AUTHENTICATED) this.askForDocument()
    else this.left('the token was refused')
  }
}
