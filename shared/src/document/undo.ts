// Personal undo: one action is one step, and it has a name. A step is turned back fact by fact, and only where the
// fact still is what this person made of it. What someone else changed since stays theirs.
// Long texts use Yjs' own undo, which already knows whose letters are whose.

import * as Y from 'yjs'
import type { Action } from '../actions/action.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { Applied } from './apply.ts'
import { createFactWriter, type FactChange, readEntity, readFact, sameEntity, sameFact } from './factWriter.ts'
import { OWN_ORIGIN, UNDO_ORIGIN } from './origin.ts'
import { allTextIds, entityRoots, rootMap, sharedText } from './schema.ts'

/** Enough for an afternoon; older steps fall off. */
const MAX_STEPS = 200
/** Letters typed within this time are one step. */
const TYPING_STEP_MS = 800

interface Step {
  readonly action: Action
  readonly journal: readonly FactChange[]
  readonly hasText: boolean
}

export interface Undo {
  /** Call after each own action, with what it wrote. */
  record(action: Action, applied: Applied): void
  undo(): Result<Action, Problem>
  redo(): Result<Action, Problem>
  /** The action the next undo or redo would turn back or repeat. */
  nextUndo(): Action | null
  nextRedo(): Action | null
  destroy(): void
}

export function createUndo(doc: Y.Doc): Undo {
  const done: Step[] = []
  const undone: Step[] = []
  const texts = new Y.UndoManager(
    allTextIds().map((id) => sharedText(doc, id)),
    {
      trackedOrigins: new Set([OWN_ORIGIN]),
      captureTimeout: TYPING_STEP_MS,
    },
  )
  let textSteps = 0

  function record(action: Action, applied: Applied): void {
    const hasText = texts.undoStack.length > textSteps
    textSteps = texts.undoStack.length
    if (applied.journal.length === 0 && !hasText) return
    // A new step of typing starts after any other action, so that steps keep their order.
    if (!hasText) texts.stopCapturing()
    undone.length = 0
    done.push({ action, journal: applied.journal, hasText })
    if (done.length > MAX_STEPS) done.shift()
  }

  function move(from: Step[], to: Step[], moveText: () => unknown): Result<Action, Problem> {
    const step = from.pop()
    if (!step) return refused({ kind: 'undo.empty' })
    const reversed = turnBack(doc, step.journal)
    if (step.hasText) moveText()
    textSteps = texts.undoStack.length
    if (reversed.length === 0 && !step.hasText) return refused({ kind: 'undo.overtaken' })
    to.push({ ...step, journal: reversed })
    return accepted(step.action)
  }

  return {
    record,
    undo: () => move(done, undone, () => texts.undo()),
    redo: () => move(undone, done, () => texts.redo()),
    nextUndo: () => done.at(-1)?.action ?? null,
    nextRedo: () => undone.at(-1)?.action ?? null,
    destroy: () => texts.destroy(),
  }
}

/** Writes the journal backwards where it still holds; returns the journal of doing so, which is how to redo it. */
function turnBack(doc: Y.Doc, journal: readonly FactChange[]): readonly FactChange[] {
  const writer = createFactWriter(doc)
  doc.transact(() => {
    for (const change of [...journal].reverse()) {
      switch (change.kind) {
        case 'fact':
          if (!sameFact(readFact(doc, change.root, change.id, change.key), change.after)) break
          if (change.before === undefined) writer.clear(change.root, change.id, change.key)
          else if (change.id !== null && isEntityRoot(change.root))
            writer.setField(change.root, change.id, change.key, change.before)
          else if (!isEntityRoot(change.root)) writer.setFact(change.root, change.key, change.before)
          break
        case 'added':
          if (sameEntity(readEntity(doc, change.root, change.id), change.fields))
            writer.removeEntity(change.root, change.id)
          break
        case 'removed':
          if (!rootMap(doc, change.root).has(change.id)) writer.addEntity(change.root, change.id, change.fields)
          break
      }
    }
  }, UNDO_ORIGIN)
  return writer.journal
}

function isEntityRoot(root: string): root is (typeof entityRoots)[number] {
  return entityRoots.some((name) => name === root)
}
