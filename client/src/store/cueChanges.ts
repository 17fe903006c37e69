// What only facilitators read in a step is no part of the plan, so undoing a template in the plan would leave it. This
// knows what it was before and after, and what has to go to the server once the template is undone or done again.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Cue } from '@draaitafel/shared/protocol/http.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { UndoState } from './writing.ts'

interface CueChange {
  /** The one that undo is about. */
  readonly action: Action
  readonly before: readonly Cue[]
  readonly after: readonly Cue[]
}

export interface CueChanges {
  /** To be written by whoever can: the page of the script, or else the table. */
  readonly store: StoreApi<{ readonly waiting: readonly Cue[] }>
  readonly note: (change: CueChange) => void
  /** It is on its way. */
  readonly written: (cues: readonly Cue[]) => void
}

/** As often as anyone changes a whole script. */
const MOST_CHANGES = 10

export function createCueChanges(undoStore: StoreApi<UndoState>): CueChanges {
  const store = createStore<{ readonly waiting: readonly Cue[] }>(() => ({ waiting: [] }))
  let changes: readonly CueChange[] = []
  let undone: readonly Action[] = []
  const put = (cues: readonly Cue[]) => {
    const steps = new Set(cues.map(({ step }) => step))
    store.setState(({ waiting }) => ({ waiting: [...waiting.filter(({ step }) => !steps.has(step)), ...cues] }))
  }
  undoStore.subscribe(({ undo, redo }) => {
    for (const { action, before, after } of changes) {
      const isUndone = undone.includes(action)
      if (redo === action && !isUndone) {
        undone = [...undone, action]
        put(before)
      } else if (undo === action && isUndone) {
        undone = undone.filter((one) => one !== action)
        put(after)
      }
    }
  })
  return {
    store,
    note: (change) => {
      changes = [...changes, change].slice(-MOST_CHANGES)
    },
    written: (cues) => store.setState(({ waiting }) => ({ waiting: waiting.filter((cue) => !cues.includes(cue)) })),
  }
}
