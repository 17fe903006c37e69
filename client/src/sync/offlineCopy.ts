// A copy of the document on this device, so that a reload without a connection keeps the work (y-indexeddb).

import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

export interface OfflineCopy {
  /** True once the copy is read in; false when this browser keeps none (private window, storage refused). */
  readonly loaded: Promise<boolean>
  /** Throw the copy away: the workshop is gone, or our version of it was refused. */
  clear(): Promise<void>
  close(): void
}

export function openOfflineCopy(workshop: string, doc: Y.Doc): OfflineCopy {
  if (!('indexedDB' in globalThis)) return noCopy
  const persistence = new IndexeddbPersistence(`draaitafel.${workshop}`, doc)
  return {
    loaded: persistence.whenSynced.then(
      () => true,
      () => false,
    ),
    clear: () => persistence.clearData(),
    close: () => void persistence.destroy(),
  }
}

const noCopy: OfflineCopy = {
  loaded: Promise.resolve(false),
  clear: () => Promise.resolve(),
  close: () => undefined,
}
