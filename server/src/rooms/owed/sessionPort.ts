// How a room sees a connection: something to send to and to close. No sockets here, so tests can hold both ends.

import type { CloseCode } from '@draaitafel/shared/protocol/closeCodes.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'

export interface SessionPort {
  readonly role: Role
  /** Asked for messages ≥ 100. */
  readonly wantsExtensions: boolean
  /** The document's client id, if the client said so when it came. */
  readonly clientId: number | null
  /** Random text of the tab, by which it proves to be the same when it comes again; null for other people's clients. */
  readonly tab: string | null
  /** Id of the party it says to sit for, if it said so when it came; not checked. */
  readonly party: string | null
  /** Random text by which a facilitator's browser says that it leads; null for others. */
  readonly person: string | null
  /** Tells browsers apart, never people: the same for all tabs of one, also when it joins again. */
  readonly browser: string
  /** Generation of the links by which it came in. */
  readonly linkGeneration: number
  /** Its outbox is too full: it reads too slowly. */
  readonly isSlow: boolean
  /** Small answers. They arrive in order, or the connection ends. */
  send(frame: Uint8Array): void
  /** Content. False when the reader is too slow for it; tell it all at once when it has caught up. */
  sendContent(frame: Uint8Array): boolean
  /** False when the reader is too slow for it: once it has caught up, it is told all again. */
  sendPresence(frame: Uint8Array): boolean
  /** Stop and go on reading from this client, when more comes in than storage can take. */
  pauseReading(): void
  resumeReading(): void
  /** Ends the connection unless its other side shows soon that it is there. */
  proveAlive(): void
  close(why: CloseCode): void
}
