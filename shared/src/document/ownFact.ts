// What each person says once about a subject: their consent to an agreement, where they place a party, whether their
// party adopts the plan. Said on two
// devices at the same time it exists twice, and the later one counts (plan/person.ts); the next write merges them
// again. While another device shows the same name, what was written there stays: it may belong to someone else of
// that name, so the server refuses to have it overwritten (rights.ts). A new statement here is then added next to it.
// Nor is a statement from elsewhere overwritten in place, only removed: that device may be offline, and come back
// with what it said in the meantime.

import type * as Y from 'yjs'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { newId } from '../base/ids.ts'
import { isMoment } from '../base/moment.ts'
import { nameKey } from '../base/name.ts'
import { isSamePerson } from '../plan/person.ts'
import { type FactWriter, isWrittenHere } from './factWriter.ts'
import { type FactRoot, type FactValue, rootMap } from './schema.ts'

/** What identifies one statement. */
type SayingOnce = Extract<Action, { type: 'consent.give' | 'placing.set' | 'verdict.give' }>
type Subject = Readonly<Record<string, string>>
interface OwnFact {
  readonly key: string
  readonly at: string
  /** Written on this very screen. */
  readonly isHere: boolean
}

/** `saidAt` returns the fact to write; null withdraws the statement. */
export function sayOnce(
  doc: Y.Doc,
  writer: FactWriter,
  action: SayingOnce,
  { actor, now, saidAt }: { readonly actor: Actor; readonly now: string; readonly saidAt: (at: string) => FactValue },
): void {
  const { root, subject } = saidOnce(action)
  const own = ownFacts(doc, root, subject, actor)
  const first = own.find(({ isHere }) => isHere)
  const others = own.filter((one) => one !== first && (one.isHere || !actor.isElsewhere?.()))
  writer.setFact(root, first?.key ?? newId(), saidAt(laterThanAll(now, own)))
  for (const { key } of others) writer.setFact(root, key, null)
}

/** It can only be withdrawn on the device where it was made. */
export function isToTakeBackElsewhere(doc: Y.Doc, action: Action, actor: Actor): boolean {
  if (!isSayingOnce(action) || !actor.isElsewhere?.()) return false
  const { root, subject, isTakenBack } = saidOnce(action)
  return isTakenBack && ownFacts(doc, root, subject, actor).some(({ isHere }) => !isHere)
}

function isSayingOnce(action: Action): action is SayingOnce {
  return action.type === 'consent.give' || action.type === 'placing.set' || action.type === 'verdict.give'
}

function saidOnce(action: SayingOnce): {
  readonly root: FactRoot
  readonly subject: Subject
  readonly isTakenBack: boolean
} {
  if (action.type === 'verdict.give') return { root: 'verdicts', subject: {}, isTakenBack: false }
  return action.type === 'consent.give'
    ? { root: 'consents', subject: { agreement: action.agreement }, isTakenBack: action.stance === null }
    : { root: 'placings', subject: { about: action.about }, isTakenBack: action.place === null }
}

function ownFacts(doc: Y.Doc, root: FactRoot, subject: Subject, actor: Actor): OwnFact[] {
  const facts = rootMap(doc, root)
  const own: OwnFact[] = []
  for (const [key, value] of facts) {
    const { name, party, at, ...fact } = (value ?? {}) as Record<string, unknown>
    if (!Object.entries(subject).every(([field, wanted]) => fact[field] === wanted)) continue
    if (typeof name !== 'string' || !isSamePerson({ name, party: typeof party === 'string' ? party : null }, actor))
      continue
    const isHere = isWrittenHere(doc, root, key)
    // Several people may give no name: what another of them said stays theirs.
    if (isHere || nameKey(name) !== '') own.push({ key, at: isMoment(at) ? at : '', isHere })
  }
  return own
}

/** Clocks of two devices differ, and the last statement must count. */
function laterThanAll(now: string, own: readonly OwnFact[]): string {
  const last =
    own
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? ''
  return last < now ? now : new Date(Date.parse(last) + 1).toISOString()
}
