// Personal undo: one action is one undo step, and it has a name. A step is undone fact by fact, and only where the
// fact still has this person's value. What someone else changed since stays theirs. Long texts use Yjs' own undo,
// which knows whose characters are whose.

import type * as Y from 'yjs'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { Applied } from './apply.ts'
import {
  createFactWriter,
  type EntityFields,
  type FactChange,
  type FactWriter,
  isWrittenHere,
  readEntity,
  readFact,
  sameEntity,
  sameFact,
} from './factWriter.ts'
import { isOf, watchForgotten } from './forgetName.ts'
import { UNDO_ORIGIN } from './origin.ts'
import { asSaidBy, type Speaker, speakerOf } from './rights.ts'
import { type EntityRoot, entityRoots, type FactRoot, type FactValue, rootMap } from './schema.ts'
import { textHistories } from './textHistories.ts'

/** Enough for an afternoon; older steps are dropped. */
const MAX_STEPS = 200
interface Step {
  readonly action: Action
  readonly journal: readonly FactChange[]
  /** Names of the texts this step changed; each has a step of its own in that text's history. */
  readonly texts: readonly string[]
}

export interface Undo {
  /** Call after each own action, with what it wrote. */
  record(action: Action, applied: Applied): void
  undo(): Result<Action, Problem>
  redo(): Result<Action, Problem>
  /** The action that the next undo or redo is about. */
  nextUndo(): Action | null
  nextRedo(): Action | null
  /** Clears the history: nothing from before can be undone or redone. */
  clear(): void
  destroy(): void
}

/** `actor`: in whose name the old values are written. */
export function createUndo(doc: Y.Doc, actor: Actor = { role: 'facilitator', name: '', party: null }): Undo {
  const by = speakerOf(actor)
  const done: Step[] = []
  const undone: Step[] = []
  const histories = textHistories(doc)
  // Otherwise undoing a step would restore the name.
  const stopWatching = watchForgotten(doc, (who) => {
    for (const steps of [done, undone]) {
      for (const [i, step] of steps.entries()) steps[i] = { ...step, journal: step.journal.map(without(who)) }
    }
  })

  function record(action: Action, applied: Applied): void {
    const texts = histories.takeNew()
    if (applied.journal.length === 0 && texts.length === 0) return
    // Further typing in the same text belongs to the step that exists already: one name and one undo.
    if (texts.length === 0) histories.stopTyping()
    undone.length = 0
    done.push({ action, journal: applied.journal, texts })
    if (done.length > MAX_STEPS) done.shift()
  }

  function move(from: Step[], to: Step[], how: 'undo' | 'redo'): Result<Action, Problem> {
    const step = from.pop()
    if (!step) return refused({ kind: 'undo.empty' })
    const { reversed, overtaken, isWithheld } = turnBack(doc, step.journal, by)
    forget(from, overtaken)
    const texts = step.texts.filter((name) => histories.move(name, how))
    if (reversed.length === 0 && texts.length === 0) {
      return refused({ kind: isWithheld ? 'role.facilitatorOnly' : 'undo.overtaken' })
    }
    to.push({ ...step, journal: reversed, texts })
    return accepted(step.action)
  }

  return {
    record,
    undo: () => move(done, undone, 'undo'),
    redo: () => move(undone, done, 'redo'),
    nextUndo: () => done.at(-1)?.action ?? null,
    nextRedo: () => undone.at(-1)?.action ?? null,
    clear: () => {
      done.length = 0
      undone.length = 0
      histories.clear()
    },
    destroy: () => {
      stopWatching()
      histories.destroy()
    },
  }
}

/**
 * What someone else changed since is theirs, even if it happens to equal a value I once set: older steps of mine may
 * not touch those facts either.
 */
function forget(steps: Step[], overtaken: ReadonlySet<string>): void {
  if (overtaken.size === 0) return
  for (const [i, step] of steps.entries()) {
    steps[i] = { ...step, journal: step.journal.filter((change) => !overtaken.has(subjectOf(change))) }
  }
}

/** The same change, with that name at that party removed from the values before and after. */
function without({
  name,
  party,
}: {
  readonly name: string
  readonly party: unknown
}): (change: FactChange) => FactChange {
  const nameless = (fact: FactValue | undefined) =>
    isOf(fact, name) && fact.party === party ? { ...fact, name: '' } : fact
  return (change) => {
    if (change.kind === 'fact') return { ...change, before: nameless(change.before), after: nameless(change.after) }
    // Other facts with a name field do not name a person.
    const isTheirs = change.root === 'votes' && isOf(change.fields, name) && change.fields.party === party
    return isTheirs ? { ...change, fields: { ...change.fields, name: '' } } : change
  }
}

/** A fact of its own, or the whole entity it belongs to. */
function subjectOf(change: FactChange): string {
  return change.kind === 'fact' && change.id === null ? `${change.root}/${change.key}` : `${change.root}/${change.id}`
}

interface TurnedBack {
  /** The journal of the undo, from which redo works. */
  readonly reversed: readonly FactChange[]
  readonly overtaken: ReadonlySet<string>
  /** Part of it may not be said by this person. */
  readonly isWithheld: boolean
}

/** Writes the journal backwards where it still holds. */
function turnBack(doc: Y.Doc, journal: readonly FactChange[], by: Speaker): TurnedBack {
  const writer = createFactWriter(doc)
  const overtaken = new Set<string>()
  let isWithheld = false
  doc.transact(() => {
    // Promises last: each says for which money it is.
    const backwards = [...journal].reverse()
    for (const change of [...backwards.filter((one) => !isPromiseFact(one)), ...backwards.filter(isPromiseFact)]) {
      if (!stillMine(doc, change)) overtaken.add(subjectOf(change))
      else if (!writeBefore(doc, writer, change, by)) isWithheld = true
    }
  }, UNDO_ORIGIN)
  return { reversed: writer.journal, overtaken, isWithheld }
}

function isPromiseFact(change: FactChange): boolean {
  return change.kind === 'fact' && change.key === 'certainty'
}

function stillMine(doc: Y.Doc, change: FactChange): boolean {
  switch (change.kind) {
    case 'fact':
      return sameFact(readFact(doc, change.root, change.id, change.key), change.after) && !isSaidByOthers(doc, change)
    case 'added':
      return sameEntity(readEntity(doc, change.root, change.id), change.fields) && !isLeanedOn(doc, change)
    case 'removed':
      return !rootMap(doc, change.root).has(change.id)
  }
}

const saidRoots: readonly string[] = ['consents', 'placings', 'verdicts', 'remarks'] satisfies FactRoot[]

/** A statement may have been rewritten by the server, without the name: then nobody may replace it. */
function isSaidByOthers(
  doc: Y.Doc,
  { root, key }: { readonly root: EntityRoot | FactRoot; readonly key: string },
): boolean {
  if (!saidRoots.includes(root)) return false
  return rootMap(doc, root).has(key) && !isWrittenHere(doc, root as FactRoot, key)
}

/** The party has money or hours: removing it would remove those too, whoever added them. */
function isLeanedOn(doc: Y.Doc, { root, id }: { readonly root: EntityRoot; readonly id: string }): boolean {
  if (root !== 'parties') return false
  return (['investments', 'volunteering'] as const).some((held) =>
    [...rootMap(doc, held).keys()].some((key) => readEntity(doc, held, key)?.party === id),
  )
}

/** False when this person may not write the old value. */
function writeBefore(doc: Y.Doc, writer: FactWriter, change: FactChange, by: Speaker): boolean {
  if (change.kind === 'added') writer.removeEntity(change.root, change.id)
  else if (change.kind === 'removed') writer.addEntity(change.root, change.id, fieldsSaidBy(by, change))
  else if (change.before === undefined) writer.clear(change.root, change.id, change.key)
  else return writeFactBefore(doc, writer, { ...change, before: change.before }, by)
  return true
}

type Overwritten = Extract<FactChange, { kind: 'fact' }> & { readonly before: FactValue }

function writeFactBefore(doc: Y.Doc, writer: FactWriter, { root, id, key, before }: Overwritten, by: Speaker): boolean {
  if (!isEntityRoot(root)) {
    const said = asSaidBy(by, { root, key, field: null }, before, undefined)
    if (said !== undefined) writer.setFact(root, key, said)
    return said !== undefined
  }
  if (id === null) return true
  const said = asSaidBy(by, { root, key: id, field: key }, before, readEntity(doc, root, id))
  if (said !== undefined) writer.setField(root, id, key, said)
  return said !== undefined
}

function fieldsSaidBy(by: Speaker, { root, id, fields }: Extract<FactChange, { kind: 'removed' }>): EntityFields {
  const said = Object.entries(fields).map(([field, value]) => [
    field,
    asSaidBy(by, { root, key: id, field }, value, fields) ?? null,
  ])
  return Object.fromEntries(said)
}

function isEntityRoot(root: EntityRoot | FactRoot): root is EntityRoot {
  return entityRoots.some((name) => name === root)
}
