// The only entry for writing: checks, writes, logs, and records for undo. A refusal is returned as a Problem and
// shown on screen. Fetched later: laterWriting.ts.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { isEvent, isLeadAction } from '@draaitafel/shared/actions/actionKinds.ts'
import type { Actor } from '@draaitafel/shared/actions/actor.ts'
import { check } from '@draaitafel/shared/actions/check.ts'
import { checkLocks, type LockSubject, subjectOf, whyLocked } from '@draaitafel/shared/actions/checkLocks.ts'
import { checkRoundHold } from '@draaitafel/shared/actions/checkRoundHold.ts'
import { checkSeal } from '@draaitafel/shared/actions/checkSeal.ts'
import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { whoShort } from '@draaitafel/shared/copy/nl/who.ts'
import { createActionLog } from '@draaitafel/shared/document/actionLog.ts'
import { isToTakeBackElsewhere } from '@draaitafel/shared/document/ownFact.ts'
import { createUndo, type Undo } from '@draaitafel/shared/document/undo.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { waitsForWord } from '@draaitafel/shared/nouns/promise.ts'
import { findParty, type Plan } from '@draaitafel/shared/plan/plan.ts'
import type { Locks } from '@draaitafel/shared/protocol/locks.ts'
import { hasWork } from '@draaitafel/shared/protocol/roles.ts'
import { createStore } from 'zustand/vanilla'
import { holderOf, type PeersStore } from './peersStore.ts'
import type { PlanStore } from './planStore.ts'
import type { Dispatch, UndoState, Writing } from './writing.ts'

type Doc = Parameters<typeof createUndo>[0]

interface Parts {
  readonly doc: Doc
  readonly actor: Actor
  readonly planStore: PlanStore
  readonly peersStore: PeersStore
  /** What only the facilitator may change now. */
  readonly lockState: () => { readonly paused: boolean; readonly locks: Locks }
  /** Every refusal passes through here, whatever the caller. */
  readonly onProblem: (problem: Problem) => void
}

export function createWriting({ doc, actor, planStore, peersStore, lockState, onProblem }: Parts): Writing {
  const history: Undo = createUndo(doc, actor)
  const log = createActionLog(doc, actor)
  const undoStore = createStore<UndoState>(() => ({ undo: null, redo: null }))
  // The subject of each of my actions when it was done. Undoing it writes there again, even if the present plan no
  // longer says so: a removed item belongs to nobody in it, and a moved one to another party.
  const subjects = new WeakMap<Action, LockSubject>()
  const refresh = () => undoStore.setState({ undo: history.nextUndo(), redo: history.nextRedo() })

  // Steps from before or during a practice round belong to another plan than the present one.
  const stopWatching = planStore.subscribe(({ plan }, { plan: before }) => {
    if (plan.practice?.moment === before.practice?.moment) return
    history.clear()
    refresh()
  })

  const answer = (result: Result<Action, Problem>): Result<Action, Problem> => {
    refresh()
    if (!result.ok) onProblem(result.problem)
    return result
  }

  const whyWait = (action: Action | null) => whyToWait({ actor, planStore, lockState }, action, subjects)

  const dispatch: Dispatch = (action) => {
    const { plan } = planStore.getState()
    const wait = whyWait(action)
    if (wait) return answer(refused(wait))
    const checked = check(plan, action, actor)
    if (!checked.ok) return answer(checked)
    if (isToTakeBackElsewhere(doc, action, actor)) {
      return answer(refused({ kind: 'person.elsewhere', name: actor.name }))
    }
    const held = action.type === 'knob.turn' && heldBy(plan, peersStore, action.knob)
    if (held) return answer(refused(held))
    const applied = log.act(plan, checked.value, new Date().toISOString())
    if (!isEvent(checked.value)) {
      subjects.set(checked.value, subjectOf(plan, checked.value))
      history.record(checked.value, applied)
    }
    return answer(accepted(checked.value))
  }

  const stepBack = (move: 'undo' | 'redo') => () => {
    if (!hasWork(actor.role)) return answer(refused({ kind: 'role.viewer' }))
    const next = move === 'undo' ? history.nextUndo() : history.nextRedo()
    const wait = whyWait(next) ?? whyHeld(planStore.getState().plan, next)
    if (wait) return answer(refused(wait))
    const before = new Set(
      planStore
        .getState()
        .plan.investments.filter(waitsForWord)
        .map(({ id }) => id),
    )
    const moved = history[move]()
    if (!moved.ok) return answer(moved)
    log.moved(move, moved.value, new Date().toISOString())
    const { plan } = planStore.getState()
    const waits = waitingFor(plan, actor.party).find(({ id }) => !before.has(id))
    if (waits) onProblem({ kind: 'promise.waits', name: findParty(plan, waits.party)?.name ?? '' })
    return answer(moved)
  }

  const stop = () => {
    stopWatching()
    history.destroy()
  }
  return { dispatch, undo: stepBack('undo'), redo: stepBack('redo'), undoStore, stop }
}

/** Why this has to wait for the facilitator; null when it does not. */
function whyToWait(
  { actor, planStore, lockState }: Pick<Parts, 'actor' | 'planStore' | 'lockState'>,
  action: Action | null,
  subjects: WeakMap<Action, LockSubject>,
): Problem | null {
  if (actor.role === 'facilitator' || !hasWork(actor.role)) return null
  const { paused, locks } = lockState()
  if (paused) return { kind: 'table.paused' }
  // Actions that are the facilitator's alone get that refusal instead: see check.
  if (!action || isLeadAction(action)) return null
  const { plan } = planStore.getState()
  const then = subjects.get(action)
  return checkLocks(plan, locks, action) ?? (then ? whyLocked(plan, locks, then) : null)
}

/** By a private round or by the seal; a new action hears of those from check. */
function whyHeld(plan: Plan, action: Action | null): Problem | null {
  return action && (checkRoundHold(plan, action) ?? checkSeal(plan, action))
}

/** Someone else has this knob in hand. */
function heldBy(plan: Plan, peersStore: PeersStore, knob: KnobNumber): Problem | null {
  const holder = holderOf(peersStore.getState(), knob)
  return holder ? { kind: 'knob.held', by: whoShort(plan, holder) } : null
}

/** Promises in the name of this party that wait for confirmation. */
function waitingFor({ investments }: Plan, party: string | null) {
  return investments.filter((one) => waitsForWord(one) && one.word?.by === party)
}
