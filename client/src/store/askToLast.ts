// A browser may delete the copy on this device when its disk is full, or after a week. We ask it not to, but only
// once there is work that exists nowhere else: Firefox asks the user for permission.

import type { ConnectionStore } from './connectionStore.ts'

/** Returns how to stop. */
export function askToLast(connection: ConnectionStore): () => void {
  const stop = connection.subscribe(({ unsaved, kept, offlineSince }) => {
    if (!unsaved || !kept || offlineSince === null) return
    stop()
    // Missing on plain http; a refusal changes nothing: what is stored now is stored now.
    void navigator.storage?.persist?.().catch(() => false)
  })
  return stop
}
