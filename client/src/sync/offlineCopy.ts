// A copy of the document on this device, so that a reload without a connection keeps the work (y-indexeddb). One per
// role: a screen that only watches must never find, offer and lose the work of someone who writes in the same browser.

import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

export interface OfflineCopy {
  /** Settles once the copy is read in: true, or false when this browser keeps none (private window, storage refused). */
  readonly loaded: Promise<boolean>
  /** Throw the copy away: the workshop is gone, or our version of it was refused. */
  clear(): Promise<void>
  close(): void
}

export function openOfflineCopy(workshop: string, role: Role, doc: Y.Doc): OfflineCopy {
  let closed = false
  let persistence: IndexeddbPersistence | null = null
  const loaded = storageWorks().then(async (works) => {
    if (!works || closed) return false
    persistence = new IndexeddbPersistence(`draaitafel.${workshop}.${role}`, doc)
    await persistence.whenSynced
    return true
  })
  return {
    loaded,
    clear: async () => {
      await persistence?.clearData()
    },
    close: () => {
      closed = true
      void persistence?.destroy()
    },
  }
}

/** y-indexeddb waits for ever where a browser refuses storage, so ask first. */
function storageWorks(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open('draaitafel.probe')
      request.onerror = () => resolve(false)
      request.onblocked = () => resolve(false)
      request.onsuccess = () => {
        request.result.close()
        resolve(true)
      }
    } catch {
      // No IndexedDB at all, or it throws on mention (some private windows): then there is no copy.
      resolve(false)
    }
  })
}
