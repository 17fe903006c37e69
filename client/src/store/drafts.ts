// Words that someone is typing in a task and that are stored nowhere else. They last as long as the page, so that looking at
// another tab or item, folding the panel or turning a tablet loses none of them.

import { createStore, type StoreApi } from 'zustand/vanilla'

interface Draft {
  readonly value: unknown
  /** Someone would miss it. */
  readonly isTyped: boolean
}

export type Drafts = StoreApi<{ readonly kept: Readonly<Record<string, Draft>> }> & {
  keep(place: string, draft: Draft): void
  letGo(place: string): void
}

export function createDrafts(): Drafts {
  const store = createStore<{ readonly kept: Readonly<Record<string, Draft>> }>(() => ({ kept: {} }))
  return {
    ...store,
    keep: (place, draft) => store.setState(({ kept }) => ({ kept: { ...kept, [place]: draft } })),
    letGo: (place) =>
      store.setState(({ kept }) => ({
        kept: Object.fromEntries(Object.entries(kept).filter(([other]) => other !== place)),
      })),
  }
}
