// The connection of one document to the server: y-websocket's provider, plus what that lacks: the server's own
// messages, counting frames with content, when to reconnect, and presence without echo
// (docs/decisions/03-y-websocket.md).

import { afterClose, closeCodeOf, closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { LIFE_QUERY, messageType, readServerMessage, syncType } from '@draaitafel/shared/protocol/messages.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import { ComingBack, type ComingBackEvents } from './comingBack.ts'
import type { SyncEvent } from './saveStatus.ts'

/**
 * The server sends something at least every 20 s. y-websocket waits as long, but after the device slept that would be
 * too slow.
 */
const SILENCE_MS = 30_000
/** Some networks swallow the first packet without an error; y-websocket would wait for ever. */
const OPEN_WITHIN_MS = 10_000

export interface ServerAddress {
  readonly server: string
  readonly room: string
  readonly query: Record<string, string>
}

export interface ConnectionHandlers extends Pick<ComingBackEvents, 'ask' | 'onBlocked'> {
  onEvent(event: SyncEvent): void
  /** The body of an awareness frame, as y-protocols writes it. */
  onPresence(body: Uint8Array): void
  /** Closed for good, or for a fresh start; no further attempts are made. */
  onEnded(code: number, then: 'reload' | 'leave'): void
}

export class ServerConnection {
  readonly #events: ConnectionHandlers
  readonly #provider: WebsocketProvider
  readonly #back: ComingBack
  readonly #listening = new AbortController()
  readonly #watch = setInterval(() => this.#dropIfDead(), OPEN_WITHIN_MS / 2)
  #phase: 'new' | 'begun' | 'ended' = 'new'
  /** When this socket was created, and whether it received anything. */
  #triedAt = 0
  #heard = false

  constructor(doc: Y.Doc, { server, room, query }: ServerAddress, events: ConnectionHandlers) {
    this.#events = events
    // Presence is in presence.ts; an Awareness without states sends nothing and echoes nothing.
    const awareness = new Awareness(doc)
    awareness.setLocalState(null)
    const WebSocketPolyfill = watchedSocket((type) => events.onEvent({ type }))
    const options = { connect: false, disableBc: true, params: query, awareness, WebSocketPolyfill }
    this.#provider = new WebsocketProvider(server, room, doc, options)
    this.#back = new ComingBack({
      ask: (failedSockets) => events.ask(failedSockets),
      onBlocked: (blocked) => events.onBlocked(blocked),
      open: () => this.#provider.connect(),
      onEnd: (code) => this.#end(code, 'leave'),
    })
    this.#followProvider()
    doc.on('update', this.#handleUpdate)
    this.#followDevice()
  }

  /** After loading the local copy, so that it is sent as one answer and not piece by piece. */
  connect(): void {
    if (this.#phase !== 'new') return
    this.#phase = 'begun'
    // No HTTP question first: joining would take a round trip longer, and a single failure delays nothing.
    this.#provider.connect()
  }

  /** Which life of the data the document is of: said from the next connection on. */
  isOf(life: string): void {
    this.#provider.params = { ...this.#provider.params, [LIFE_QUERY]: life }
  }

  /** Dropped while there is no connection: presence is only ever about now. */
  sendPresence(body: Uint8Array): void {
    const { ws } = this.#provider
    if (ws?.readyState !== WebSocket.OPEN) return
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageType.awareness)
    encoding.writeVarUint8Array(encoder, body)
    ws.send(encoding.toUint8Array(encoder))
  }

  destroy(): void {
    this.#phase = 'ended'
    this.#back.stop()
    clearInterval(this.#watch)
    this.#listening.abort()
    this.#provider.doc.off('update', this.#handleUpdate)
    this.#provider.destroy()
  }

  #followProvider(): void {
    const provider = this.#provider
    provider.messageHandlers[messageType.awareness] = (_reply, decoder) =>
      this.#events.onPresence(decoding.readVarUint8Array(decoder))
    for (const type of Object.values(messageType).filter((type) => type >= 100)) {
      provider.messageHandlers[type] = (_reply, { arr }) => {
        const message = readServerMessage(arr)
        if (message) this.#events.onEvent(message)
      }
    }
    provider.messageHandlers = provider.messageHandlers.map((handle) => (...message) => {
      if (!this.#heard) this.#back.heard()
      this.#heard = true
      handle(...message)
    })
    provider.on('status', ({ status }) => {
      if (status === 'connecting') this.#triedAt = Date.now()
    })
    provider.on('sync', (synced) => {
      if (!synced) return
      this.#back.met()
      this.#events.onEvent({ type: 'synced' })
    })
    provider.on('connection-close', (event) => this.#handleClose(event?.code ?? 1006))
  }

  /** 1006 is a socket that closed without a close frame. */
  #handleClose(code: number): void {
    // y-websocket's own timer would open a socket without asking first.
    this.#provider.shouldConnect = false
    if (this.#phase === 'ended') return
    this.#events.onEvent({ type: 'lost' })
    if (!this.#heard && !closeCodeOf(code)) this.#back.socketFailed()
    this.#heard = false
    const then = afterClose(code)
    // The links may have been renewed in another window of this browser, which then already has its new cookie.
    if (then === 'retry' || code === closeCodes.revoked.code) this.#back.afterAWhile()
    else this.#end(code, then)
  }

  #end(code: number, then: 'reload' | 'leave'): void {
    this.#phase = 'ended'
    this.#events.onEnded(code, then)
  }

  readonly #handleUpdate = (_update: Uint8Array, origin: unknown): void => {
    if (origin !== this.#provider) this.#events.onEvent({ type: 'changed' })
  }

  #followDevice(): void {
    const { signal } = this.#listening
    const retryNow = () => {
      if (this.#phase === 'begun' && !this.#provider.ws) this.#back.atOnce()
    }
    const goOffline = () => {
      this.#back.noNetwork()
      // It is not this socket that fails.
      if (this.#provider.ws) this.#heard = true
      this.#hangUp()
    }
    // A laptop whose lid was closed keeps a socket that looks open.
    const wakeUp = () => {
      if (document.visibilityState !== 'visible') return
      this.#dropIfDead()
      retryNow()
    }
    window.addEventListener('online', retryNow, { signal })
    window.addEventListener('offline', goOffline, { signal })
    document.addEventListener('visibilitychange', wakeUp, { signal })
  }

  /**
   * Closes the socket before y-websocket sends its goodbye: without a network that frame, and the close after it,
   * would wait.
   */
  #hangUp(): void {
    this.#provider.ws?.close()
    this.#provider.disconnect()
  }

  #dropIfDead(): void {
    const { ws, wsconnected, wsLastMessageReceived } = this.#provider
    const [since, patience] = wsconnected ? [wsLastMessageReceived, SILENCE_MS] : [this.#triedAt, OPEN_WITHIN_MS]
    if (ws && Date.now() - since > patience) this.#hangUp()
  }
}

/** Observes outgoing frames: the first sync frame is step 1; all others are content, as the server counts it. */
function watchedSocket(onSync: (type: 'opened' | 'sent') => void): typeof WebSocket {
  return class extends WebSocket {
    override send(frame: Uint8Array<ArrayBuffer>): void {
      super.send(frame)
      if (frame[0] === messageType.sync) onSync(frame[1] === syncType.step1 ? 'opened' : 'sent')
    }
  }
}
