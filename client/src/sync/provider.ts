// Keeps one Y.Doc in step with the server over the y-websocket protocol. Our own, because y-websocket echoes presence,
// has no word for "committed", and comes back after a fall without any spread (docs/decisions/03-own-provider.md).
// Knows nothing of React, presence contents or the plan.

import { afterClose, closeCodeOf, closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { type Locks, noLocks } from '@draaitafel/shared/protocol/locks.ts'
import {
  messageType,
  type RefusalReason,
  readServerMessage,
  type ServerMessage,
} from '@draaitafel/shared/protocol/messages.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as syncProtocol from 'y-protocols/sync'
import type * as Y from 'yjs'
import { ComingBack, type DoorAnswer } from './comingBack.ts'

/** The server sends something at least every 20 s; after this long without a word the line is dead. */
const SILENCE_MS = 35_000
const WATCH_MS = 5_000
/** A socket that has not opened by now never will: some networks swallow the first packet and say nothing. */
const OPEN_WITHIN_MS = 10_000

export interface ProviderState {
  readonly connected: boolean
  /** The server's document has been merged into ours at least once on this connection. */
  readonly synced: boolean
  /** Frames with content that the server has not yet committed. */
  readonly unsaved: number
  /** Something made here that the server does not have yet, with or without a line. */
  readonly unsavedWork: boolean
  /** False while the server cannot write to its storage. */
  readonly storageWorking: boolean
  /** Only the facilitator may write now. */
  readonly paused: boolean
  readonly locks: Locks
  /** Something of mine came in a pause, or was locked, and was not taken in; the server asks for it again afterwards. */
  readonly heldBack: boolean
}

export interface ProviderEvents {
  onState(state: ProviderState): void
  /** An awareness frame came in; body as y-protocols writes it. */
  onPresence(body: Uint8Array): void
  /** Our copy now differs from everyone's: the server did not take a change of ours. */
  onRefused(reason: RefusalReason): void
  /** Closed for good, or for a fresh start; no further attempts are made. */
  onEnded(code: number, then: 'reload' | 'leave'): void
  /** The clock of the table, in ms, as it was a moment ago. */
  onClock(ms: number): void
  /** The socket is open (again): presence has to be told anew. */
  onOpen(): void
  /** A browser is not told why a socket failed, so before a next one someone has to ask whether the door is open. */
  onAskDoor(failedSockets: number): Promise<DoorAnswer>
  /** The door is open and yet no socket opens; or it does again. */
  onBlocked(blocked: boolean): void
}

/** As a connection begins. A pause and locks stay as they were known: the server tells at once how they are now. */
const fresh = { connected: true, synced: false, unsaved: 0, storageWorking: true, heldBack: false }

export class Provider {
  readonly #doc: Y.Doc
  readonly #url: string
  readonly #events: ProviderEvents
  #socket: WebSocket | null = null
  #state: ProviderState = { ...fresh, connected: false, unsavedWork: false, paused: false, locks: noLocks }
  #sent = 0
  #saved = 0
  #lastHeard = 0
  /** Something, on this socket. */
  #heard = false
  readonly #back: ComingBack
  #watch: ReturnType<typeof setInterval> | undefined
  #begun = false
  #ended = false

  constructor(doc: Y.Doc, url: string, events: ProviderEvents) {
    this.#doc = doc
    this.#url = url
    this.#events = events
    this.#back = new ComingBack({
      ask: (failedSockets) => events.onAskDoor(failedSockets),
      open: () => this.#connect(),
      onBlocked: (blocked) => events.onBlocked(blocked),
      onEnd: (code) => this.#end(code, 'leave'),
    })
    doc.on('update', this.#handleUpdate)
    window.addEventListener('online', this.#retryNow)
    window.addEventListener('offline', this.#handleOffline)
    document.addEventListener('visibilitychange', this.#handleVisible)
    this.#watch = setInterval(() => this.#checkSilence(), WATCH_MS)
  }

  /** Once what is on this device has been read in, so that it goes out as one answer and not piece by piece. */
  connect(): void {
    if (this.#begun) return
    this.#begun = true
    // Not asked first: coming in would take a turn longer, and a single failure delays nothing.
    this.#connect()
  }

  /** A presence frame; dropped while there is no connection, presence is only ever about now. */
  sendPresence(body: Uint8Array): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageType.awareness)
    encoding.writeVarUint8Array(encoder, body)
    this.#send(encoding.toUint8Array(encoder))
  }

  destroy(): void {
    this.#ended = true
    this.#back.stop()
    clearInterval(this.#watch)
    this.#doc.off('update', this.#handleUpdate)
    window.removeEventListener('online', this.#retryNow)
    window.removeEventListener('offline', this.#handleOffline)
    document.removeEventListener('visibilitychange', this.#handleVisible)
    this.#socket?.close()
    this.#socket = null
  }

  #connect(): void {
    if (this.#ended || this.#socket) return
    const socket = new WebSocket(this.#url)
    socket.binaryType = 'arraybuffer'
    this.#socket = socket
    this.#sent = 0
    this.#saved = 0
    this.#lastHeard = Date.now()
    this.#heard = false
    socket.onopen = () => {
      this.#lastHeard = Date.now()
      this.#setState(fresh)
      const encoder = encoding.createEncoder()
      encoding.writeVarUint(encoder, messageType.sync)
      syncProtocol.writeSyncStep1(encoder, this.#doc)
      this.#send(encoding.toUint8Array(encoder))
      this.#events.onOpen()
    }
    socket.onmessage = (event: MessageEvent<unknown>) => {
      // Compare the socket, not a flag: a frame of an older connection may still be on its way.
      if (socket !== this.#socket || !(event.data instanceof ArrayBuffer)) return
      this.#lastHeard = Date.now()
      if (!this.#heard) this.#back.heard()
      this.#heard = true
      this.#handleFrame(new Uint8Array(event.data))
    }
    socket.onclose = (event) => {
      if (socket !== this.#socket) return
      this.#socket = null
      this.#setState({ connected: false, synced: false })
      if (!this.#heard && !closeCodeOf(event.code)) this.#back.socketFailed()
      this.#handleClose(event.code)
    }
  }

  #handleClose(code: number): void {
    const then = afterClose(code)
    // Renewed links may have been renewed in another window of this browser, which then has its new cookie already.
    if (then === 'retry' || code === closeCodes.revoked.code) this.#back.afterAWhile()
    else this.#end(code, then)
  }

  #end(code: number, then: 'reload' | 'leave'): void {
    this.#ended = true
    this.#events.onEnded(code, then)
  }

  #handleFrame(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === messageType.sync) this.#handleSync(decoder)
    else if (type === messageType.awareness) this.#events.onPresence(decoding.readVarUint8Array(decoder))
    else this.#handleOwnMessage(readServerMessage(frame))
  }

  #handleOwnMessage(message: ServerMessage | null): void {
    switch (message?.type) {
      case 'saved':
        this.#saved = message.count
        this.#handleSaved(this.#sent - this.#saved)
        break
      case 'refused':
        if (message.reason === 'paused' || message.reason === 'locked') this.#setState({ heldBack: true })
        else this.#events.onRefused(message.reason)
        break
      case 'storage':
        this.#setState({ storageWorking: message.working })
        break
      case 'clock':
        this.#events.onClock(message.ms)
        break
      case 'paused':
        this.#setState({ paused: message.paused, ...(!message.paused && { heldBack: false }) })
        break
      case 'locks':
        // All of mine is asked for anew: what is still locked is refused anew.
        this.#setState({ locks: message.locks, heldBack: false })
        break
    }
  }

  #handleSaved(unsaved: number): void {
    const { synced, heldBack } = this.#state
    // What was held back counts as answered, and is not saved.
    const isAll = unsaved === 0 && synced && !heldBack
    this.#setState({ unsaved, storageWorking: true, ...(isAll && { unsavedWork: false }) })
  }

  #handleSync(decoder: decoding.Decoder): void {
    const reply = encoding.createEncoder()
    encoding.writeVarUint(reply, messageType.sync)
    const subType = syncProtocol.readSyncMessage(decoder, reply, this.#doc, this)
    if (subType === syncProtocol.messageYjsSyncStep1) this.#sendContent(encoding.toUint8Array(reply))
    if (subType === syncProtocol.messageYjsSyncStep2) {
      this.#back.met()
      this.#setState({ synced: true })
    }
  }

  readonly #handleUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return
    if (!this.#state.unsavedWork) this.#setState({ unsavedWork: true })
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageType.sync)
    syncProtocol.writeUpdate(encoder, update)
    this.#sendContent(encoding.toUint8Array(encoder))
  }

  #sendContent(frame: Uint8Array): void {
    if (!this.#send(frame)) return
    this.#sent += 1
    this.#setState({ unsaved: this.#sent - this.#saved })
  }

  #send(frame: Uint8Array): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false
    this.#socket.send(frame as Uint8Array<ArrayBuffer>)
    return true
  }

  readonly #retryNow = (): void => {
    if (this.#begun && !this.#socket && !this.#ended) this.#back.atOnce()
  }

  // A laptop that closes its lid keeps a socket that looks open; on waking, ask at once.
  readonly #handleVisible = (): void => {
    if (document.visibilityState !== 'visible') return
    this.#checkSilence()
    this.#retryNow()
  }

  readonly #handleOffline = (): void => {
    this.#back.noNetwork()
    this.#drop()
  }

  #checkSilence(): void {
    const patience = this.#socket?.readyState === WebSocket.CONNECTING ? OPEN_WITHIN_MS : SILENCE_MS
    if (!this.#socket || Date.now() - this.#lastHeard <= patience) return
    if (!this.#heard) this.#back.socketFailed()
    this.#drop()
  }

  /** Give up on this socket without waiting for the other side to agree. */
  #drop(): void {
    const socket = this.#socket
    if (!socket) return
    this.#socket = null
    socket.close()
    this.#setState({ connected: false, synced: false })
    this.#back.afterAWhile()
  }

  #setState(change: Partial<ProviderState>): void {
    this.#state = { ...this.#state, ...change }
    this.#events.onState(this.#state)
  }
}
