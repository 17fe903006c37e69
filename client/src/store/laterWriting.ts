// Writing, as the screens have it from the start. What checks, writes, logs and undoes comes once the board is there; what
// someone does in that moment waits for it. Where it does not come people hear why, and it is fetched again: at the next
// thing they do, and when `fetchAgain` is called.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { accepted, refused } from '@draaitafel/shared/base/result.ts'
import { createStore } from 'zustand/vanilla'
import type { UndoState, Writing } from './writing.ts'

export interface LaterWriting extends Pick<Writing, 'dispatch' | 'undoStore' | 'stop'> {
  readonly undo: () => void
  readonly redo: () => void
  readonly fetchAgain: () => void
}

interface Parts {
  readonly fetchWriting: () => Promise<Writing>
  readonly onMissing: (error: unknown) => void
}

export function createLaterWriting({ fetchWriting, onMissing }: Parts): LaterWriting {
  const undoStore = createStore<UndoState>(() => ({ undo: null, redo: null }))
  let writing: Writing | null = null
  let missing: { readonly error: unknown } | null = null
  let isComing = false
  let isStopped = false
  let waiting: ((writing: Writing) => unknown)[] = []

  const take = (came: Writing) => {
    if (isStopped || writing) return came.stop()
    writing = came
    missing = null
    came.undoStore.subscribe((now) => undoStore.setState(now))
    for (const act of waiting) act(came)
    waiting = []
  }
  const miss = (error: unknown) => {
    isComing = false
    missing = { error }
    if (waiting.length > 0) onMissing(error)
    waiting = []
  }
  const fetchAgain = () => {
    if (writing || isStopped || isComing) return
    isComing = true
    void fetchWriting().then(take, miss)
  }

  /** False when it is known not to come: nothing may seem done that cannot be. */
  const later = (act: (writing: Writing) => unknown): boolean => {
    if (missing) onMissing(missing.error)
    else waiting.push(act)
    fetchAgain()
    return missing === null
  }
  const dispatch = (action: Action) => {
    if (writing) return writing.dispatch(action)
    return later((came) => came.dispatch(action)) ? accepted(action) : refused({ kind: 'writing.missing' } as const)
  }
  const stepBack = (move: 'undo' | 'redo') => () => {
    if (writing) writing[move]()
    else later((came) => came[move]())
  }
  const stop = () => {
    isStopped = true
    writing?.stop()
  }
  return { dispatch, undo: stepBack('undo'), redo: stepBack('redo'), undoStore, fetchAgain, stop }
}
