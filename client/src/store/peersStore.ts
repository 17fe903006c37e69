// A read-only mirror of presence: who else is here, and what they hold.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { Presence } from '@draaitafel/shared/protocol/presence.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'

export interface Peer extends Presence {
  readonly clientId: number
}

export interface PeersState {
  readonly peers: readonly Peer[]
}

export type PeersStore = StoreApi<PeersState>

export function createPeersStore(): PeersStore {
  return createStore<PeersState>(() => ({ peers: [] }))
}

/** The one who has this knob in hand. With two at once, the lower client id, the same on every screen. */
export function holderOf(peers: readonly Peer[], knob: KnobNumber): Peer | null {
  return peers.find((peer) => peer.knob === knob) ?? null
}
