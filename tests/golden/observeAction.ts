// What today's code makes of an action: see observe.ts.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { isDecision, isEvent, isLeadAction } from '@draaitafel/shared/actions/actionKinds.ts'
import type { Actor } from '@draaitafel/shared/actions/actor.ts'
import { check } from '@draaitafel/shared/actions/check.ts'
import { checkLocks } from '@draaitafel/shared/actions/checkLocks.ts'
import { topicOf } from '@draaitafel/shared/actions/logEntry.ts'
import { allowances } from '@draaitafel/shared/base/allowance.ts'
import { undoName } from '@draaitafel/shared/copy/nl/actions.ts'
import { logSentence } from '@draaitafel/shared/copy/nl/log.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { createActionLog } from '@draaitafel/shared/document/actionLog.ts'
import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { subjectOf } from '@draaitafel/shared/document/place.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import { readLog } from '@draaitafel/shared/document/readLog.ts'
import { maySay, speakerOf } from '@draaitafel/shared/document/rights.ts'
import { entityRoots, factRoots, rootMap } from '@draaitafel/shared/document/schema.ts'
import { createUndo } from '@draaitafel/shared/document/undo.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { type Locks, noLocks } from '@draaitafel/shared/protocol/locks.ts'
import * as Y from 'yjs'
import { isFieldOfLater } from './fieldsSince.ts'
import { differences, type Json, plain } from './notation.ts'
import { documentOf, storedIn } from './observe.ts'

export const NOW = '2026-03-01T10:00:00.000Z'
const movedAt = { undo: '2026-03-01T10:20:00.000Z', redo: '2026-03-01T10:40:00.000Z' } as const

export const facilitator: Actor = { role: 'facilitator', name: 'Ans', party: null }
export const noor: Actor = { role: 'participant', name: 'Noor', party: 'gemeente' }
const bram: Actor = { role: 'participant', name: 'Bram', party: 'corporatie' }
const viewer: Actor = { role: 'viewer', name: 'Kees', party: null }
const everyone = { facilitator, noor, bram, viewer }

/** Null where the check throws: then nobody can do that. */
export function checkOutcome(plan: Plan, action: Action, actor: Actor): object | null {
  try {
    const checked = check(plan, action, actor)
    return checked.ok ? { accepted: checked.value } : { refused: checked.problem }
  } catch {
    return null
  }
}

/** By the facilitator, without logging it. */
export function act(doc: Y.Doc, action: Action): void {
  applyAction(doc, action, facilitator, NOW, null)
}

const locked: Readonly<Record<string, Locks>> = {
  ...Object.fromEntries(allowances.map((allowed) => [allowed, { ...noLocks, allowed }])),
  'knop 6': { ...noLocks, knobs: [{ knob: 6, by: 'Ans', why: 'Eerst het geld.' }] },
  gemeente: { ...noLocks, parties: [{ party: 'gemeente', by: 'Ans', why: '' }] },
  leeg: { ...noLocks, parties: [{ party: 'leeg', by: '', why: '' }] },
  corporatie: { ...noLocks, parties: [{ party: 'corporatie', by: '', why: 'Straks.' }] },
}

/** One action on a table: who may, which locks stop it, what it writes and logs, and the results of undo and redo. */
export function observeAction(update: Uint8Array, action: Action, actor: Actor): Json {
  const doc = documentOf(update)
  const { plan } = readPlan(doc)
  const who = Object.entries(everyone).map(([name, one]) => [name, answerTo(check(plan, action, one))])
  const stopped = Object.entries(isLeadAction(action) ? {} : locked).flatMap(([name, locks]) => {
    const problem = checkLocks(plan, locks, action)
    return problem ? [[name, problem]] : []
  })
  const told = {
    who: Object.fromEntries(who),
    locked: Object.fromEntries(stopped),
    kind: { leads: isLeadAction(action), decides: isDecision(action), happened: isEvent(action) },
    undoName: undoName(action, plan),
  }
  const checked = check(plan, action, actor)
  if (!checked.ok) return plain({ ...told, refused: checked.problem, said: problemSentence(checked.problem) })
  return plain({ ...told, ...acted(doc, checked.value, actor) })
}

function acted(doc: Y.Doc, action: Action, actor: Actor): object {
  const undo = createUndo(doc, actor)
  const log = createActionLog(doc, actor)
  const before = storedIn(doc)
  const planBefore = readPlan(doc).plan
  const applied = log.act(planBefore, action, NOW)
  if (!isEvent(action)) undo.record(action, applied)
  const done = storedIn(doc)
  const seen = readPlan(doc).plan
  const places = placesIn(doc, before, done)
  const undone = stepBack('undo')
  const redone = undone && stepBack('redo')
  undo.destroy()
  const lines = readLog(doc)
    .filter(({ id }) => !(id in (before as { log: object }).log))
    .map((line) => `${topicOf(line)}: ${logSentence(readPlan(doc).plan, line)}`)
  return {
    writes: withoutChance(differences(before, done)),
    gives: withoutChance(differences(planBefore, seen)),
    journal: applied.journal.length,
    texts: applied.texts,
    places,
    ...(undone && { undone, redone }),
    lines,
  }

  /** Besides the log entry: what is not as it was before, or as it was after. */
  function stepBack(move: 'undo' | 'redo'): object | null {
    if (!(move === 'undo' ? undo.nextUndo() : undo.nextRedo())) return null
    const moved = undo[move]()
    if (moved.ok) log.moved(move, moved.value, movedAt[move])
    const left = differences(move === 'undo' ? before : done, storedIn(doc))
    const beside = Object.entries(left).filter(([path]) => !path.startsWith('log.'))
    return moved.ok ? { ok: true, left: withoutChance(Object.fromEntries(beside)) } : moved
  }
}

function answerTo(checked: ReturnType<typeof check>): string {
  return checked.ok ? 'ok' : checked.problem.kind
}

/** The subject of each place that was written, and who may write there. */
function placesIn(doc: Y.Doc, before: Json, after: Json): Json {
  const found: { [place: string]: string[] } = {}
  const note = (root: string, key: string | null, field: string | null, value: unknown) => {
    const place = { root, key, field }
    const { area, knob, party } = subjectOf(place)
    const says = [facilitator, noor, bram].filter((who) => maySay(place, value, speakerOf(who)))
    const told = `${area} ${knob ?? '-'} ${party ?? '-'}: ${says.map(({ name }) => name).join(' ')}`
    const name = field === null ? root : `${root}.${field}`
    found[name] = [...new Set([...(found[name] ?? []), told])]
  }
  for (const path of Object.keys(differences(before, after))) {
    const root = [...entityRoots, ...factRoots].find((one) => path.startsWith(`${one}.`))
    if (root === undefined) {
      note(path, null, null, undefined)
      continue
    }
    const rest = path.slice(root.length + 1)
    const known = [...keysOf(before, root), ...keysOf(after, root)]
    const key = known.find((one) => rest === one || rest.startsWith(`${one}.`)) ?? rest
    const present = rootMap(doc, root).get(key)
    const [field = ''] = rest.slice(key.length + 1).split('.')
    if (!(present instanceof Y.Map)) note(root, key, null, present)
    else if (field !== '') note(root, key, field, present.get(field))
    else for (const [one, value] of present) if (!isFieldOfLater(one)) note(root, key, one, value)
  }
  return found
}

/** The longest first: one may be a prefix of another. */
function keysOf(stored: Json, root: string): readonly string[] {
  return Object.keys((stored as Readonly<Record<string, object>>)[root] ?? {}).sort(
    (one, other) => other.length - one.length,
  )
}

/** Random keys, one for each line and for what a person says once, are '*'. */
function withoutChance(changes: { readonly [path: string]: Json }): Json {
  const isNew = /^(log|consents|placings)\.([a-z0-9]{10,})$/
  return Object.fromEntries(
    Object.entries(changes).map(([path, value]) => {
      const [, root, key] = isNew.exec(path) ?? []
      if (root === undefined || key === undefined) return [path, value]
      const known = typeof value === 'object' && value !== null && 'id' in value ? { ...value, id: '*' } : value
      return [`${root}.*`, known as Json]
    }),
  )
}
