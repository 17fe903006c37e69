// A browser's WebSocket and page in a test: what is sent is recorded, and the test says what the server and the
// device do.

import { messageType, type ServerMessage, syncType, writeServerMessage } from '@draaitafel/shared/protocol/messages.ts'
import * as encoding from 'lib0/encoding'
import { vi } from 'vitest'
import * as Y from 'yjs'

export class FakeSocket {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSED = 3
  readonly OPEN = FakeSocket.OPEN
  readyState: number = FakeSocket.CONNECTING
  readonly sent: Uint8Array[] = []
  onopen: (() => void) | null = null
  onmessage: ((event: { readonly data: ArrayBuffer }) => void) | null = null
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null = null
  readonly url: string

  constructor(url: string) {
    this.url = url
  }

  send(frame: Uint8Array): void {
    this.sent.push(frame)
  }

  close(): void {
    this.readyState = FakeSocket.CLOSED
  }

  /** The server accepts it. */
  open(): void {
    this.readyState = FakeSocket.OPEN
    this.onopen?.()
  }

  hear(frame: Uint8Array): void {
    this.onmessage?.({ data: Uint8Array.from(frame).buffer })
  }

  say(message: ServerMessage): void {
    this.hear(writeServerMessage(message))
  }

  /** The server's question, and its answer to the client's own. */
  meet(doc: Y.Doc): void {
    this.hear(syncFrame(syncType.step1, Y.encodeStateVector(doc)))
    this.hear(syncFrame(syncType.step2, Y.encodeStateAsUpdate(doc)))
  }

  /** It closes, with this code. */
  fall(code = 1006): void {
    this.readyState = FakeSocket.CLOSED
    this.onclose?.({ code, reason: '' })
  }
}

function syncFrame(type: number, body: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.sync)
  encoding.writeVarUint(encoder, type)
  encoding.writeVarUint8Array(encoder, body)
  return encoding.toUint8Array(encoder)
}

/**
 * Until `vi.unstubAllGlobals` this is the page: a test says when its network goes and comes, and when it wakes up.
 */
export function fakePage() {
  const window = new EventTarget()
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('window', window)
  vi.stubGlobal('document', document)
  return {
    goOffline: () => void window.dispatchEvent(new Event('offline')),
    goOnline: () => void window.dispatchEvent(new Event('online')),
    wakeUp: () => void document.dispatchEvent(new Event('visibilitychange')),
  }
}

/** As `fakePage`, and every socket that is created leads nowhere. */
export function fakeDevice() {
  const sockets: FakeSocket[] = []
  class Socket extends FakeSocket {
    constructor(url: string) {
      super(url)
      sockets.push(this)
    }
  }
  vi.stubGlobal('WebSocket', Socket)
  return { ...fakePage(), sockets }
}
