// Being done with a task is only presence, which a reload would take back without a word: this tab remembers which task it was
// done with, at which seat. In the session: another tab is another person at the table.

import type { Presence } from '@draaitafel/shared/protocol/presence.ts'
import type { PeersStore } from './peersStore.ts'

/** Longer is no key of a task (see readyKey in nouns/stepNow.ts). */
const MOST_CHARACTERS = 200

/** Tells again what this tab was done with, and keeps what it tells from now on. Returns how to stop. */
export function keepReady(
  workshop: string,
  party: string | null,
  storage: Storage | null,
  peersStore: PeersStore,
  tell: (change: Pick<Presence, 'ready'>) => void,
): () => void {
  const place = storageKey(workshop)
  const seat = `${party ?? ''}\n`
  const kept = readReady(storage, place, seat)
  if (kept !== null) tell({ ready: kept })
  return peersStore.subscribe(({ me }, { me: before }) => {
    if (me.ready === before.ready) return
    try {
      if (me.ready === null) storage?.removeItem(place)
      else storage?.setItem(place, seat + me.ready)
    } catch {
      // A full or forbidden storage: then it lasts as long as the page.
    }
  })
}

/** When the table is taken out of this device. */
export function forgetReady(workshop: string, storage = tabStorage()): void {
  try {
    storage?.removeItem(storageKey(workshop))
  } catch {
    // Nothing was kept, so nothing has to go.
  }
}

/** Null too when it was told from another seat: someone else may sit here now. */
function readReady(storage: Storage | null, place: string, seat: string): string | null {
  try {
    const kept = storage?.getItem(place) ?? ''
    return kept.startsWith(seat) && kept.length > seat.length && kept.length <= MOST_CHARACTERS
      ? kept.slice(seat.length)
      : null
  } catch {
    return null
  }
}

function storageKey(workshop: string): string {
  return `draaitafel.ready.${workshop}`
}

/** Null where the browser forbids it. */
export function tabStorage(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}
