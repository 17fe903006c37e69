// How much of this screen's work the server has committed, and what the chip may say about it: "Opgeslagen" only when
// that is everything. Both sides count frames with content, from 1 on each connection (docs/protocol.md). Pure
// functions.

import { type Locks, noLocks } from '@draaitafel/shared/protocol/locks.ts'
import type { RefusalReason, ServerMessage } from '@draaitafel/shared/protocol/messages.ts'

export type SaveStatus = 'saved' | 'saving' | 'offline' | 'notSaved' | 'heldBack'

/** Connection events. */
export type SyncEvent =
  | { readonly type: 'opened' | 'lost' }
  /** The server's document has been merged into ours. */
  | { readonly type: 'synced' }
  /** Something was made here, with or without a connection. */
  | { readonly type: 'changed' }
  /** A frame with content was sent. */
  | { readonly type: 'sent' }
  | ServerMessage

export interface SyncState {
  readonly connected: boolean
  /** The server's document has been merged into ours at least once on this connection. */
  readonly synced: boolean
  /** Frames with content on this connection, and how many of those the server has not yet committed. */
  readonly sent: number
  readonly unsaved: number
  /** Something made here that the server does not have yet, with or without a connection. */
  readonly unsavedWork: boolean
  /** False while the server cannot write to its storage. */
  readonly storageWorking: boolean
  /** Only the facilitator may write now. */
  readonly paused: boolean
  readonly locks: Locks
  /** Something of mine was refused because of a pause or a lock; the server asks for it again afterwards. */
  readonly heldBack: boolean
}

const fresh = { synced: false, sent: 0, unsaved: 0, storageWorking: true, heldBack: false }

export const notConnected: SyncState = { ...fresh, connected: false, unsavedWork: false, paused: false, locks: noLocks }

export function afterEvent(state: SyncState, event: SyncEvent): SyncState {
  switch (event.type) {
    case 'opened':
      // A pause and locks stay as they were: the server says at once how they are now.
      return { ...state, ...fresh, connected: true }
    case 'lost':
      return { ...state, connected: false, synced: false }
    case 'synced':
      return { ...state, synced: true }
    case 'changed':
      return state.unsavedWork ? state : { ...state, unsavedWork: true }
    case 'sent':
      return { ...state, sent: state.sent + 1, unsaved: state.unsaved + 1 }
    case 'saved':
      return afterSaving(state, state.sent - event.count)
    case 'refused':
      return isForNow(event.reason) ? { ...state, heldBack: true } : state
    case 'storage':
      return { ...state, storageWorking: event.working }
    case 'paused':
      return { ...state, paused: event.paused, heldBack: event.paused && state.heldBack }
    case 'locks':
      // The server asks for everything of mine again, and again refuses what is still locked.
      return { ...state, locks: event.locks, heldBack: false }
    case 'clock':
    case 'life':
      return state
  }
}

function afterSaving(state: SyncState, unsaved: number): SyncState {
  // What was held back counts as answered, but is not saved.
  const isAll = unsaved === 0 && state.synced && !state.heldBack
  // Whether storage works is a message of its own: a frame with nothing new is acknowledged even while storage fails.
  return { ...state, unsaved, unsavedWork: state.unsavedWork && !isAll }
}

/** Why our copy now differs from everyone's: a change of ours was refused for good. */
export function refusalForGood(event: SyncEvent): RefusalReason | null {
  return event.type === 'refused' && !isForNow(event.reason) ? event.reason : null
}

function isForNow(reason: RefusalReason): boolean {
  return reason === 'paused' || reason === 'locked'
}

export function saveStatusOf(state: Omit<SyncState, 'sent'>): SaveStatus {
  if (!state.connected) return 'offline'
  if (!state.storageWorking) return 'notSaved'
  if (state.heldBack) return 'heldBack'
  return state.synced && state.unsaved === 0 ? 'saved' : 'saving'
}
