// What someone chose in a task where everyone answers alone first. It stays on this device, also over a reload, until the
// facilitator shows it all: nothing of it is on the server before that.

import { createStore, type StoreApi } from 'zustand/vanilla'

/** By what is chosen about: an id of the plan. */
export type Choices = Readonly<Record<string, string>>

export interface Held {
  /** In which task that was: see readyKey in nouns/stepNow.ts. */
  readonly key: string
  readonly choices: Choices
}

export type HeldChoices = StoreApi<{ readonly held: Held | null }> & {
  choose(key: string, about: string, choice: string): void
  letGo(): void
}

const MOST_CHARACTERS = 10_000

/** Null where the browser forbids it. */
export function ownStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

export function createHeldChoices(workshop: string, storage: Storage | null): HeldChoices {
  const place = `draaitafel.held.${workshop}`
  const store = createStore<{ readonly held: Held | null }>(() => ({ held: readHeld(storage, place) }))
  const keep = (held: Held | null) => {
    store.setState({ held })
    try {
      if (held) storage?.setItem(place, JSON.stringify(held))
      else storage?.removeItem(place)
    } catch {
      // A full or forbidden storage: then it lasts as long as the page.
    }
  }
  return {
    ...store,
    choose(key, about, choice) {
      const { held } = store.getState()
      keep({ key, choices: { ...(held?.key === key && held.choices), [about]: choice } })
    },
    letGo: () => keep(null),
  }
}

function readHeld(storage: Storage | null, place: string): Held | null {
  try {
    const text = storage?.getItem(place) ?? ''
    if (text.length > MOST_CHARACTERS) return null
    const stored: unknown = JSON.parse(text)
    if (typeof stored !== 'object' || stored === null || !('key' in stored) || !('choices' in stored)) return null
    const { key, choices } = stored
    if (typeof key !== 'string' || typeof choices !== 'object' || choices === null) return null
    const entries = Object.entries(choices).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    return { key, choices: Object.fromEntries(entries) }
  } catch {
    return null
  }
}
