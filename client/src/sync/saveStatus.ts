// What the chip on screen may say. "Opgeslagen" only when the server has committed everything of mine.

import type { ProviderState } from './provider.ts'

export type SaveStatus = 'saved' | 'saving' | 'offline' | 'notSaved' | 'heldBack'

export function saveStatusOf(state: ProviderState): SaveStatus {
  if (!state.connected) return 'offline'
  if (!state.storageWorking) return 'notSaved'
  if (state.heldBack) return 'heldBack'
  return state.synced && state.unsaved === 0 ? 'saved' : 'saving'
}
