// A mirror of the connection to the server: what the save chip shows, and whether the table can be shown at all.

import { type Locks, noLocks } from '@draaitafel/shared/protocol/locks.ts'
import type { RefusalReason } from '@draaitafel/shared/protocol/messages.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'

export type SaveState = 'saved' | 'saving' | 'offline' | 'notSaved' | 'heldBack'

/** Why this workshop cannot go on as it is; the screen says what to do. */
export type Ending =
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  | { readonly kind: 'closed'; readonly code: number; readonly then: 'reload' | 'leave' }
  | { readonly kind: 'newerDocument' }

/** Why there is no place for this screen now. */
export type Fullness = 'table' | 'server' | 'network'

export interface ConnectionState {
  /** There is something to show: from the server, or from the copy on this device. */
  readonly ready: boolean
  readonly save: SaveState
  /** All that the server has is here, on this connection. */
  readonly synced: boolean
  /** ISO 8601: since when we are offline; null while connected. */
  readonly offlineSince: string | null
  /** Not connected because the table or the server is full; null for any other reason. */
  readonly full: Fullness | null
  /**
   * The server can be reached, but no WebSocket opens: this network, or a proxy in front of the server, blocks them.
   */
  readonly blocked: boolean
  /** Something of mine that the server does not have yet. */
  readonly unsaved: boolean
  /** Whether all of it is in this browser's own copy; null until that is known. */
  readonly kept: boolean | null
  readonly ending: Ending | null
  /** What the clock of the table showed, and when that was by this device's own clock; both in ms. */
  readonly clock: { readonly ms: number; readonly at: number }
  /** The facilitator paused the table. */
  readonly paused: boolean
  /** What else only the facilitator may change now. */
  readonly locks: Locks
}

export type ConnectionStore = StoreApi<ConnectionState>

export function isOffline({ offlineSince }: Pick<ConnectionState, 'offlineSince'>): boolean {
  return offlineSince !== null
}

/** By the clock of the table: the server's, stopped during pauses. */
export function tableNow({ clock, paused }: Pick<ConnectionState, 'clock' | 'paused'>): number {
  return paused ? clock.ms : clock.ms + Date.now() - clock.at
}

export function createConnectionStore(): ConnectionStore {
  return createStore<ConnectionState>(() => ({
    ready: false,
    save: 'saving',
    synced: false,
    offlineSince: null,
    full: null,
    blocked: false,
    unsaved: false,
    kept: null,
    ending: null,
    clock: { ms: 0, at: 0 },
    paused: false,
    locks: noLocks,
  }))
}
