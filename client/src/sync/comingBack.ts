// When and how to reconnect: first ask over HTTP whether the server would accept us, and open a socket only then.
// Firefox delays every next socket to a host, up to a minute, after each failed one; an HTTP request costs nothing.
// Also detects when sockets fail although the server accepts connections: then something on the way blocks
// WebSockets.

import { BLOCKED_AFTER } from '@draaitafel/shared/protocol/http.ts'
import { calmDelay, reconnectDelay } from './reconnectDelay.ts'

/** The server's answer; when it is full we poll slowly, because asking often helps nobody. */
export type DoorAnswer =
  | { readonly next: 'open' }
  | { readonly next: 'wait'; readonly calmly: boolean }
  | { readonly next: 'end'; readonly code: number }

export interface ComingBackEvents {
  /** Browsers hide why a socket failed. `failedSockets` in a row are reported, so that the operator can see it. */
  ask(failedSockets: number): Promise<DoorAnswer>
  open(): void
  /** The server accepts connections but no socket opens; or one does again. */
  onBlocked(blocked: boolean): void
  onEnd(code: number): void
}

export class ComingBack {
  readonly #events: ComingBackEvents
  #attempts = 0
  #failedSockets = 0
  #isBlocked = false
  #questions = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(events: ComingBackEvents) {
    this.#events = events
  }

  afterAWhile(calmly = this.#isBlocked): void {
    this.stop()
    const delay = calmly ? calmDelay(Math.random()) : reconnectDelay(this.#attempts, Math.random())
    this.#timer = setTimeout(() => void this.#ask(), delay)
    this.#attempts += 1
  }

  atOnce(): void {
    this.stop()
    void this.#ask()
  }

  /** A socket closed on which nothing was ever received. */
  socketFailed(): void {
    this.#failedSockets += 1
  }

  /** A message from the server. */
  heard(): void {
    this.#failedSockets = 0
    this.#setBlocked(false)
  }

  /** Our document and the server's have been exchanged: the next drop counts as a new one. */
  met(): void {
    this.#attempts = 0
  }

  /** The device itself has no network: then it is not the socket that is refused. */
  noNetwork(): void {
    this.#setBlocked(false)
  }

  stop(): void {
    clearTimeout(this.#timer)
    // The answer to an earlier question is no longer wanted.
    this.#questions += 1
  }

  async #ask(): Promise<void> {
    this.#questions += 1
    const question = this.#questions
    const answer = await this.#events.ask(this.#failedSockets)
    if (question !== this.#questions) return
    // If HTTP does not get through either, it is not WebSockets that are blocked.
    this.#setBlocked(answer.next === 'open' && this.#failedSockets >= BLOCKED_AFTER)
    if (answer.next === 'end') this.#events.onEnd(answer.code)
    else if (answer.next === 'open') this.#events.open()
    else this.afterAWhile(answer.calmly)
  }

  #setBlocked(blocked: boolean): void {
    if (this.#isBlocked === blocked) return
    this.#isBlocked = blocked
    this.#events.onBlocked(blocked)
  }
}
