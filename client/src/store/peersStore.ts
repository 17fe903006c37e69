// A read-only mirror of presence: who else is here, and what they are holding.

import { isSameName } from '@draaitafel/shared/base/name.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { Presence } from '@draaitafel/shared/protocol/presence.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'

export interface Peer extends Presence {
  readonly clientId: number
}

export interface PeersState {
  /** Has the server sent who is here, on this connection? Until then it is unknown. */
  readonly isKnown: boolean
  /** In order of client id. */
  readonly peers: readonly Peer[]
  /**
   * What this device itself tells: its name, which knob it holds, with which step it is done, in which round it has
   * chosen.
   */
  readonly me: {
    readonly clientId: number
    readonly name: string
    readonly knob: KnobNumber | null
    readonly ready: string | null
    readonly voted: string | null
  }
}

export type PeersStore = StoreApi<PeersState>

export function createPeersStore(clientId: number, name: string): PeersStore {
  return createStore<PeersState>(() => ({
    isKnown: false,
    peers: [],
    me: { clientId, name, knob: null, ready: null, voted: null },
  }))
}

/** Another screen shows this name at this party, or may for all we know: it may be the same person or not. */
export function isHereToo({ isKnown, peers }: PeersState, { name, party }: Pick<Presence, 'name' | 'party'>): boolean {
  return !isKnown || peers.some((peer) => peer.party === party && isSameName(peer.name, name))
}

/**
 * The other person who holds this knob; null when nobody does, or when it is mine. Two people who grab it at the same
 * moment both hold it until they hear of each other; then it belongs to the lower client id, on every screen.
 */
export function holderOf({ peers, me }: PeersState, knob: KnobNumber): Peer | null {
  const first = peers.find((peer) => peer.knob === knob) ?? null
  return first && me.knob === knob && me.clientId < first.clientId ? null : first
}
