// Personal undo: one action is one step, and it has a name. A step is turned back fact by fact, and only where the
// fact still is what this person made of it. What someone else changed since stays theirs.
// Long texts use Yjs' own undo, which already knows whose letters are whose.

import * as Y from 'yjs'
import type { Action } from '../actions/action.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { Applied } from './apply.ts'
import {
  createFactWriter,
  type FactChange,
  type FactWriter,
  readEntity,
  readFact,
  sameEntity,
  sameFact,
} from './factWriter.ts'
import { OWN_ORIGIN, UNDO_ORIGIN } from './origin.ts'
import { allTextIds, type EntityRoot, entityRoots, type FactRoot, rootMap, sharedText } from './schema.ts'

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
    const { reversed, overtaken } = turnBack(doc, step.journal)
    forget(from, overtaken)
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

/**
 * What someone else changed since is theirs, also where it happens to equal what I once made of it: older steps of
 * mine may not touch those facts either.
 */
function forget(steps: Step[], overtaken: ReadonlySet<string>): void {
  if (overtaken.size === 0) return
  for (const [i, step] of steps.entries()) {
    steps[i] = { ...step, journal: step.journal.filter((change) => !overtaken.has(subjectOf(change))) }
  }
}

/** A fact of its own, or the whole entity it belongs to. */
function subjectOf(change: FactChange): string {
  return change.kind === 'fact' && change.id === null ? `${change.root}/${change.key}` : `${change.root}/${change.id}`
}

interface TurnedBack {
  /** The journal of turning back, which is how to do it again. */
  readonly reversed: readonly FactChange[]
  readonly overtaken: ReadonlySet<string>
}

/** Writes the journal backwards where it still holds. */
function turnBack(doc: Y.Doc, journal: readonly FactChange[]): TurnedBack {
  const writer = createFactWriter(doc)
  const overtaken = new Set<string>()
  doc.transact(() => {
    for (const change of [...journal].reverse()) {
      if (stillMine(doc, change)) writeBefore(writer, change)
      else overtaken.add(subjectOf(change))
    }
  }, UNDO_ORIGIN)
  return { reversed: writer.journal, overtaken }
}

function stillMine(doc: Y.Doc, change: FactChange): boolean {
  switch (change.kind) {
    case 'fact':
      return sameFact(readFact(doc, change.root, change.id, change.key), change.after)
    case 'added':
      return sameEntity(readEntity(doc, change.root, change.id), change.fields)
    case 'removed':
      return !rootMap(doc, change.root).has(change.id)
  }
}

function writeBefore(writer: FactWriter, change: FactChange): void {
  if (change.kind === 'added') writer.removeEntity(change.root, change.id)
  else if (change.kind === 'removed') writer.addEntity(change.root, change.id, change.fields)
  else if (change.before === undefined) writer.clear(change.root, change.id, change.key)
  else if (isEntityRoot(change.root)) {
    if (change.id !== null) writer.setField(change.root, change.id, change.key, change.before)
  } else writer.setFact(change.root, change.key, change.before)
}

function isEntityRoot(root: EntityRoot | FactRoot): root is EntityRoot {
  return entityRoots.some((name) => name === root)
}
