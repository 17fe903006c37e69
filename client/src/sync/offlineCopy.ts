// A copy of the document on this device, so that a reload without a connection keeps the work (y-indexeddb). One per
// role, and one for large screens: a screen that only watches must never find, send and lose the work of someone who
// writes in the same browser. Reports whether it really stores everything: y-indexeddb tells nobody about a failed
// write.

import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { type CopyUser, databaseName } from './copyDatabase.ts'

export interface OfflineCopy {
  /** Settles once the copy was read, or cannot be; never if a browser does not answer. */
  readonly loaded: Promise<void>
  /** Deletes the copy: the workshop was deleted, or our version of it was refused. */
  clear(): Promise<void>
  close(): void
}

/** In y-indexeddb's own database: each row is an update, in any order. */
const ROWS = 'updates'
/** A disk may have space again: then everything is rewritten. */
const TRY_AGAIN_MS = 5_000

/** `onKept` is told whether the copy is complete, each time that changes. */
export function openOfflineCopy(
  workshop: string,
  user: CopyUser,
  doc: Y.Doc,
  onKept: (kept: boolean) => void,
): OfflineCopy {
  let closed = false
  let persistence: IndexeddbPersistence | null = null
  let again: ReturnType<typeof setTimeout> | undefined
  const failed = () => {
    if (closed) return
    onKept(false)
    clearTimeout(again)
    again = setTimeout(keepAll, TRY_AGAIN_MS)
  }
  const keepAll = () => {
    const { db } = persistence ?? {}
    if (!db || closed) return
    try {
      const writing = db.transaction(ROWS, 'readwrite')
      writing.oncomplete = () => closed || onKept(true)
      writing.objectStore(ROWS).add(Y.encodeStateAsUpdate(doc))
    } catch {
      // The browser closed the database, or is out of space and says so at once.
      failed()
    }
  }
  const loaded = storageWorks().then(async (works) => {
    if (closed) return
    if (!works) return onKept(false)
    persistence = new IndexeddbPersistence(databaseName(workshop, user), doc)
    watchWrites(persistence, failed)
    await persistence.whenSynced
    onKept(true)
  })
  return {
    loaded,
    clear: async () => {
      await persistence?.clearData()
    },
    close: () => {
      closed = true
      clearTimeout(again)
      void persistence?.destroy()
    },
  }
}

/** Errors of any write surface on the database; one thrown synchronously would otherwise stop the change itself. */
function watchWrites(persistence: IndexeddbPersistence, onFailed: () => void): void {
  void persistence._db.then((db) => {
    for (const event of ['error', 'abort', 'close']) db.addEventListener(event, onFailed)
  })
  const store = persistence._storeUpdate
  persistence.doc.off('update', store)
  persistence._storeUpdate = (update, origin) => {
    try {
      store(update, origin)
    } catch {
      onFailed()
    }
  }
  persistence.doc.on('update', persistence._storeUpdate)
}

/** y-indexeddb waits for ever if a browser refuses storage, so check first. */
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
      // No IndexedDB at all, or it throws when accessed (some private windows): then there is no copy.
      resolve(false)
    }
  })
}
