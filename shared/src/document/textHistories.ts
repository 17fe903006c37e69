// My own steps in each long text, by Yjs' undo manager: it knows whose characters are whose. One manager per text, because a
// manager over several would undo a step in another text when the first has nothing left to undo.

import * as Y from 'yjs'
import { OWN_ORIGIN } from './origin.ts'
import { allTextIds, sharedText, textName } from './schema.ts'

/** Characters typed within this time are one step. */
const TYPING_STEP_MS = 800

export interface TextHistories {
  /** Names of the texts that got a new step since the last call. */
  takeNew(): string[]
  /** The next character starts a new step, in every text. */
  stopTyping(): void
  /** Undo or redo the latest step of this text; false when nothing of mine was left to change. */
  move(name: string, how: 'undo' | 'redo'): boolean
  /** Forgets all steps, in every text. */
  clear(): void
  destroy(): void
}

export function textHistories(doc: Y.Doc): TextHistories {
  const managers = new Map(
    allTextIds().map((id) => [
      textName(id),
      new Y.UndoManager(sharedText(doc, id), { trackedOrigins: new Set([OWN_ORIGIN]), captureTimeout: TYPING_STEP_MS }),
    ]),
  )
  const fresh = new Set<string>()
  for (const [name, manager] of managers) {
    manager.on('stack-item-added', ({ type, origin }: { type: string; origin: unknown }) => {
      if (type !== 'undo' || origin !== OWN_ORIGIN) return
      fresh.add(name)
      // Typing in another text ends the step in this one, so that steps keep their order.
      for (const [other, otherManager] of managers) if (other !== name) otherManager.stopCapturing()
    })
  }
  return {
    takeNew() {
      const names = [...fresh]
      fresh.clear()
      return names
    },
    stopTyping() {
      for (const manager of managers.values()) manager.stopCapturing()
    },
    move(name, how) {
      const manager = managers.get(name)
      const stack = how === 'undo' ? manager?.undoStack : manager?.redoStack
      if (!manager || !stack || stack.length === 0) return false
      const text = doc.getText(name)
      const before = text.toString()
      // Yjs goes on to the next step when this one has nothing left; only the top one may be undone here.
      const rest = stack.splice(0, stack.length - 1)
      if (how === 'undo') manager.undo()
      else manager.redo()
      stack.unshift(...rest)
      return text.toString() !== before
    },
    clear() {
      for (const manager of managers.values()) manager.clear()
      fresh.clear()
    },
    destroy() {
      for (const manager of managers.values()) manager.destroy()
    },
  }
}
