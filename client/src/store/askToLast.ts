// A browser may throw the copy on this device away when its disk is full, or after a week. It is asked not to, but only
// once there is work that stands nowhere else: Firefox asks the person in front of it.

import type { ConnectionStore } from './connectionStore.ts'

/** Returns how to stop. */
export function askToLast(connection: ConnectionStore): () => void {
  const stop = connection.subscribe(({ unsaved, kept, offlineSince }) => {
    if (!unsaved || !kept || offlineSince === null) return
    stop()
    // Missing on plain http; a refusal changes nothing that is said: what is kept now is kept now.
    void navigator.storage?.persist?.().catch(() => false)
  })
  return stop
}
