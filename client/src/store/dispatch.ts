// The one door for writing. Checks, writes, says so in the log, remembers for undo; a refusal comes back as a Problem and
// on screen.

import { type Action, isEvent } from '@draaitafel/shared/actions/action.ts'
import type { Actor } from '@draaitafel/shared/actions/actor.ts'
import { check } from '@draaitafel/shared/actions/check.ts'
import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { whoShort } from '@draaitafel/shared/copy/nl/who.ts'
import { createActionLog } from '@draaitafel/shared/document/actionLog.ts'
import { createUndo, type Undo } from '@draaitafel/shared/document/undo.ts'
import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { holderOf, type PeersStore } from './peersStore.ts'
import type { PlanStore } from './planStore.ts'

type Doc = Parameters<typeof createUndo>[0]

export type Dispatch = (action: Action) => Result<Action, Problem>

/** What the undo and redo buttons would do now. */
export interface UndoState {
  readonly undo: Action | null
  readonly redo: Action | null
}

export interface Writing {
  readonly dispatch: Dispatch
  readonly undo: () => Result<Action, Problem>
  readonly redo: () => Result<Action, Problem>
  readonly undoStore: StoreApi<UndoState>
  readonly stop: () => void
}

interface Parts {
  readonly doc: Doc
  readonly actor: Actor
  readonly planStore: PlanStore
  readonly peersStore: PeersStore
  /** Only the facilitator may write now. */
  readonly isPaused: () => boolean
  /** Every refusal passes here, whoever asked. */
  readonly onProblem: (problem: Problem) => void
}

export function createWriting({ doc, actor, planStore, peersStore, isPaused, onProblem }: Parts): Writing {
  const steps: Undo = createUndo(doc)
  const log = createActionLog(doc, actor)
  const undoStore = createStore<UndoState>(() => ({ undo: null, redo: null }))
  const refresh = () => undoStore.setState({ undo: steps.nextUndo(), redo: steps.nextRedo() })

  const answer = (result: Result<Action, Problem>): Result<Action, Problem> => {
    refresh()
    if (!result.ok) onProblem(result.problem)
    return result
  }

  const mustWait = () => isPaused() && actor.role === 'participant'

  const dispatch: Dispatch = (action) => {
    const { plan } = planStore.getState()
    if (mustWait()) return answer(refused({ kind: 'table.paused' }))
    const checked = check(plan, action, actor)
    if (!checked.ok) return answer(checked)
    if (action.type === 'knob.turn') {
      const holder = holderOf(peersStore.getState(), action.knob)
      if (holder) return answer(refused({ kind: 'knob.held', by: whoShort(plan, holder) }))
    }
    const applied = log.act(plan, checked.value, new Date().toISOString())
    if (!isEvent(checked.value)) steps.record(checked.value, applied)
    return answer(accepted(checked.value))
  }

  const stepBack = (move: 'undo' | 'redo') => () => {
    if (!mayWrite(actor.role)) return answer(refused({ kind: 'role.viewer' }))
    if (mustWait()) return answer(refused({ kind: 'table.paused' }))
    const moved = steps[move]()
    if (moved.ok) log.moved(move, moved.value, new Date().toISOString())
    return answer(moved)
  }

  return { dispatch, undo: stepBack('undo'), redo: stepBack('redo'), undoStore, stop: () => steps.destroy() }
}
