// What someone chose in a task where everyone answers alone first. It stays on this device, also over a reload, until the
// facilitator shows it all: nothing of it is on the server before that.

import { createStore, type StoreApi } from 'zustand/vanilla'

/** By what is chosen about: an id of the plan. */
export type Choices = Readonly<Record<string, string>>

/** By the task it was chosen in: see readyKey in nouns/stepNow.ts. The latest task last. */
export type Held = Readonly<Record<string, Choices>>

export type HeldChoices = StoreApi<{ readonly held: Held }> & {
  choose(key: string, about: string, choice: string): void
  letGo(key: string): void
}

const MOST_CHARACTERS = 20_000
/** Tasks that went by without being shown: a table that goes back to one finds what was chosen there. */
const MOST_TASKS = 6

/** Null where the browser forbids it. */
export function ownStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

export function createHeldChoices(workshop: string, storage: Storage | null): HeldChoices {
  const place = storageKey(workshop)
  const store = createStore<{ readonly held: Held }>(() => ({ held: readHeld(storage, place) }))
  const keep = (entries: readonly (readonly [string, Choices])[]) => {
    const held = Object.fromEntries(entries.slice(-MOST_TASKS))
    store.setState({ held })
    try {
      if (entries.length > 0) storage?.setItem(place, JSON.stringify(held))
      else storage?.removeItem(place)
    } catch {
      // A full or forbidden storage: then it lasts as long as the page.
    }
  }
  const others = (key: string) => Object.entries(store.getState().held).filter(([other]) => other !== key)
  return {
    ...store,
    choose: (key, about, choice) => {
      keep([...others(key), [key, { ...store.getState().held[key], [about]: choice }]])
    },
    letGo: (key) => keep(others(key)),
  }
}

/** When the table is taken out of this device. */
export function forgetHeld(workshop: string, storage = ownStorage()): void {
  try {
    storage?.removeItem(storageKey(workshop))
  } catch {
    // Nothing was kept, so nothing has to go.
  }
}

function storageKey(workshop: string): string {
  return `draaitafel.held.${workshop}`
}

function readHeld(storage: Storage | null, place: string): Held {
  try {
    const text = storage?.getItem(place) ?? ''
    if (text.length > MOST_CHARACTERS) return {}
    const stored: unknown = JSON.parse(text)
    if (!isRecord(stored)) return {}
    return Object.fromEntries(
      Object.entries(stored)
        .filter((entry): entry is [string, Record<string, unknown>] => isRecord(entry[1]))
        .map(([key, choices]) => [key, textsOf(choices)])
        .slice(-MOST_TASKS),
    )
  } catch {
    return {}
  }
}

function textsOf(choices: Record<string, unknown>): Choices {
  const texts = Object.entries(choices).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(texts)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
