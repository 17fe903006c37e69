// Who is here and what they are holding: sends mine, keeps theirs. Uses y-websocket's awareness frames. Lossy on
// purpose: only the latest state counts, and at most 20 frames a second are sent. What is received about others is
// never sent on: y-websocket's own client does that, which costs a full room a frame per person for every frame.

import { type Presence, parsePresence } from '@draaitafel/shared/protocol/presence.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

const FRAME_MS = 50
/** Others on y-websocket forget a state after 30 s without a renewal. */
const RENEW_MS = 15_000

export interface PeerPresence extends Presence {
  readonly clientId: number
}

export class PresenceChannel {
  readonly #clientId: number
  readonly #send: (body: Uint8Array) => void
  readonly #onPeers: (peers: readonly PeerPresence[], isKnown: boolean) => void
  readonly #peers = new Map<number, { readonly clock: number; readonly json: string; readonly peer: PeerPresence }>()
  /** The server has sent who is here, on this connection. */
  #isKnown = false
  #own: Presence
  #clock = 0
  #lastSent = 0
  #pending: ReturnType<typeof setTimeout> | undefined
  readonly #renewal: ReturnType<typeof setInterval>

  constructor(
    clientId: number,
    own: Presence,
    send: (body: Uint8Array) => void,
    onPeers: (peers: readonly PeerPresence[], isKnown: boolean) => void,
  ) {
    this.#clientId = clientId
    this.#own = own
    this.#send = send
    this.#onPeers = onPeers
    this.#renewal = setInterval(() => this.tellAgain(), RENEW_MS)
  }

  /** Changes what others see of me. */
  tell(change: Partial<Presence>): void {
    const isRenamed = change.name !== undefined && change.name !== this.#own.name
    this.#own = { ...this.#own, ...change }
    // What is done next is signed with it.
    if (isRenamed) this.introduce()
    if (isRenamed || this.#pending !== undefined) return
    const wait = Math.max(0, this.#lastSent + FRAME_MS - Date.now())
    this.#pending = setTimeout(() => this.#flush(), wait)
  }

  tellAgain(): void {
    this.tell({})
  }

  /**
   * At once, on a new connection: the server has forgotten us, and accepts what was made offline as ours only after
   * the others saw who we are.
   */
  introduce(): void {
    clearTimeout(this.#pending)
    this.#flush()
  }

  /**
   * Frames from the server. Garbage in one entry leaves the others alone. A message that I myself am gone is a
   * question: it is answered with my state, newer than any that others know.
   */
  receive(body: Uint8Array): void {
    const decoder = decoding.createDecoder(body)
    const count = decoding.readVarUint(decoder)
    let changed = false
    // A question to me may arrive before the message about the others.
    let isOfOthers = count === 0
    for (let i = 0; i < count; i++) {
      const id = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      const json = decoding.readVarString(decoder)
      isOfOthers ||= id !== this.#clientId
      if (id === this.#clientId) this.#answer(clock, json)
      else if (this.#receiveOne(id, clock, json)) changed = true
    }
    const isNews = isOfOthers && !this.#isKnown
    this.#isKnown ||= isOfOthers
    if (changed || isNews) this.#publish()
  }

  /** The connection is gone: nobody is known to be here, and clocks start over. */
  forgetAll(): void {
    if (this.#peers.size === 0 && !this.#isKnown) return
    this.#isKnown = false
    this.#peers.clear()
    this.#publish()
  }

  destroy(): void {
    clearTimeout(this.#pending)
    clearInterval(this.#renewal)
  }

  #answer(clock: number, json: string): void {
    if (json !== 'null' || clock < this.#clock) return
    this.#clock = clock
    this.tellAgain()
  }

  /** Whether others would see a difference. A mere renewal keeps the same object, so nothing renders. */
  #receiveOne(id: number, clock: number, json: string): boolean {
    const known = this.#peers.get(id)
    if (known && clock < known.clock) return false
    if (known?.json === json) {
      this.#peers.set(id, { ...known, clock })
      return false
    }
    const presence = parseJson(json)
    if (presence) this.#peers.set(id, { clock, json, peer: { clientId: id, ...presence } })
    else return this.#peers.delete(id)
    return true
  }

  #publish(): void {
    const peers = [...this.#peers.values()].map(({ peer }) => peer).sort((a, b) => a.clientId - b.clientId)
    this.#onPeers(peers, this.#isKnown)
  }

  #flush(): void {
    this.#pending = undefined
    this.#lastSent = Date.now()
    this.#clock += 1
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, this.#clientId)
    encoding.writeVarUint(encoder, this.#clock)
    encoding.writeVarString(encoder, JSON.stringify(this.#own))
    this.#send(encoding.toUint8Array(encoder))
  }
}

function parseJson(json: string): Presence | null {
  try {
    return parsePresence(JSON.parse(json))
  } catch {
    // Not JSON: this person's state is unknown for now.
    return null
  }
}
