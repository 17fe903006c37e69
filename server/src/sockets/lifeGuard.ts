// Keeps documents of another life out of restored data: a browser that still has the plan from before would bring it all
// back. A client that says which life its document is of is known at once. One that does not, such as another Yjs client,
// may join with what is here already and nothing else.

import type { ClientMessage } from './readFrame.ts'

export class LifeGuard {
  private readonly here: string
  private readonly given: string | null
  private proven: boolean

  /** '' is the life of data that were never restored. */
  constructor(here: string, given: string | null) {
    this.here = here
    this.given = given
    this.proven = given === here || (given === null && here === '')
  }

  /** It is of another life, before anything was read from it. */
  get isForeign(): boolean {
    return this.given !== null && this.given !== this.here
  }

  /** May this be taken in? Presence says nothing about a document; the first question shows what the client has. */
  lets(message: ClientMessage, hasAll: (stateVector: Uint8Array) => boolean): boolean {
    if (message.type === 'step1') this.proven ||= hasAll(message.stateVector)
    return this.proven || (message.type !== 'step1' && message.type !== 'update')
  }
}
