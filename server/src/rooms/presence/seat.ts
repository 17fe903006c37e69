// One session on the presence board: whose state it may send, what arrived last and what the others see of it. States
// are parsed as late as possible: of all that arrive between two frames to the room only the latest counts.

import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { nothingShown, type Presence, parsePresence } from '@draaitafel/shared/protocol/presence.ts'
import { may } from '../../access/policy.ts'
import type { SessionPort } from '../owed/sessionPort.ts'

/** How the others see who sits there. */
export interface Shown {
  readonly name: string
  readonly party: string | null
}

export type Reading =
  | { readonly kind: 'shown' }
  /** JSON, but not a presence state. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'noJson' }

export class PresenceSeat {
  readonly port: SessionPort
  /** The only client id it owns; null until that is known. */
  clientId: number | null = null
  /** The id it would own if that were free. */
  wanted: number | null = null
  /** The client's own clock: of what the others see, and of what arrived last; -1 = nothing yet. */
  clock = -1
  heard = -1
  /** What the others see; null = absent. */
  json: string | null = null
  /** Gets the board's frames; false until it was sent the whole board. */
  listens = false
  /** A frame was skipped because it reads too slowly. */
  missed = false
  /** The identity last sent to the others; null while nothing was sent, or while it is absent. */
  shown: Shown | null = null
  private presence: Presence | null = null
  private waiting: Uint8Array | null = null
  private party: string | null = null
  private second = Number.NEGATIVE_INFINITY
  private framesInSecond = 0

  constructor(port: SessionPort) {
    this.port = port
  }

  /** Who it is by what was read last; for the others to be sent. The same object for as long as it is the same. */
  get who(): Shown | null {
    const { presence, shown } = this
    if (!presence) return null
    const { name, party } = presence
    return shown?.name === name && shown.party === party ? shown : { name, party }
  }

  /** Same role and same tab; a client that sends no tab must at least be the same browser. */
  isSameClient({ role, tab, browser }: SessionPort): boolean {
    if (role !== this.port.role) return false
    if (tab !== null || this.port.tab !== null) return tab === this.port.tab
    return browser === this.port.browser
  }

  /** Call it once for every incoming frame. */
  isTooFast(now: number): boolean {
    if (now - this.second >= 1000) {
      this.second = now
      this.framesInSecond = 0
    }
    this.framesInSecond += 1
    return this.framesInSecond > wireLimits.presenceFramesPerSecond
  }

  hold(clock: number, text: Uint8Array): void {
    this.heard = clock
    this.waiting = text
  }

  /** What the same client last showed on another connection stays until it says otherwise. */
  takeOver(before: PresenceSeat): void {
    this.clock = before.clock
    this.heard = before.clock
    this.json = before.json
    if (before.port.browser === this.port.browser && before.port.party === this.port.party) this.shown = before.shown
  }

  /** Parses what arrived last. */
  read(decoder: TextDecoder, hasParty: (id: string) => boolean): Reading {
    const { waiting } = this
    this.waiting = null
    if (!waiting) return { kind: 'nothing' }
    let state: unknown
    try {
      state = JSON.parse(decoder.decode(waiting))
    } catch {
      return { kind: 'noJson' }
    }
    const presence = parsePresence(state)
    if (presence === null && state !== null) return { kind: 'nothing' }
    this.clock = this.heard
    this.show(presence, hasParty)
    return { kind: 'shown' }
  }

  /**
   * The party it joined with was not in the plan when it was last parsed, and is now: true when the others have to
   * see that.
   */
  findsParty(hasParty: (id: string) => boolean): boolean {
    const { party } = this.port
    if (!this.presence || this.party !== null || party === null || !hasParty(party)) return false
    this.show(this.presence, hasParty)
    return this.party !== null
  }

  private show(presence: Presence | null, hasParty: (id: string) => boolean): void {
    this.presence = presence && this.stamp(presence, hasParty)
    this.json = this.presence && JSON.stringify(this.presence)
  }

  private stamp(presence: Presence, hasParty: (id: string) => boolean): Presence {
    const { role } = this.port
    // A reader and a viewer sit for no party, and must not seem to hold a knob: nobody else could turn it.
    if (!may(role, 'writePlan')) return { ...presence, ...nothingShown, role, party: null }
    return { ...presence, role, party: this.partyOnce(presence.party, hasParty) }
  }

  /** The party it joined with, or else the first it names that is in the plan; from then on always that one. */
  private partyOnce(claimed: string | null, hasParty: (id: string) => boolean): string | null {
    const party = this.port.party ?? claimed
    if (this.party === null && party !== null && hasParty(party)) this.party = party
    return this.party
  }
}
