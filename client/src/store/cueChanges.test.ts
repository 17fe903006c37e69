import type { Action } from '@draaitafel/shared/actions/action.ts'
import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createCueChanges } from './cueChanges.ts'
import type { UndoState } from './writing.ts'

const action: Action = { type: 'script.set', steps: [] }
const other: Action = { type: 'baseline.set' }
const before = [{ step: 'oogst', text: '' }]
const after = [{ step: 'oogst', text: 'Foto!' }]

function start() {
  const undoStore = createStore<UndoState>(() => ({ undo: action, redo: null }))
  const changes = createCueChanges(undoStore)
  changes.note({ action, before, after })
  return { undoStore, changes, waiting: () => changes.store.getState().waiting }
}

test('[R432] undoing a template puts back what only facilitators read, and doing it again puts it there again', () => {
  const { undoStore, changes, waiting } = start()
  undoStore.setState({ undo: other, redo: null })
  expect(waiting()).toEqual([])
  undoStore.setState({ undo: null, redo: action })
  expect(waiting()).toEqual(before)
  undoStore.setState({ undo: null, redo: action })
  changes.written(waiting())
  expect(waiting()).toEqual([])
  undoStore.setState({ undo: action, redo: null })
  expect(waiting()).toEqual(after)
})

test('[R432] what could not be written is replaced by what comes after it', () => {
  const { undoStore, changes, waiting } = start()
  undoStore.setState({ undo: null, redo: action })
  const first = waiting()
  undoStore.setState({ undo: action, redo: null })
  changes.written(first)
  expect(waiting()).toEqual(after)
})
