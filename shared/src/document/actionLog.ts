// Applies an action and writes its log entry in the same transaction: one update on the wire, one read of the plan,
// and never an action without its entry. Keeps what the entry said, for when the action is undone: by then the plan
// no longer has the name of what it added.

import type * as Y from 'yjs'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import type { LogFacts, LogMove } from '../actions/logEntry.ts'
import { logFactsOf } from '../actions/logFacts.ts'
import type { Plan } from '../plan/plan.ts'
import { type Applied, applyAction } from './apply.ts'
import { LOG_ORIGIN, OWN_ORIGIN } from './origin.ts'
import { writeLogLine } from './writeLog.ts'

export interface ActionLog {
  /** `plan` before the action. `now` in ISO 8601. */
  act(plan: Plan, action: Action, now: string): Applied
  /** Call after an undo or redo. */
  moved(move: Exclude<LogMove, 'do'>, action: Action, now: string): void
}

export function createActionLog(doc: Y.Doc, actor: Actor): ActionLog {
  const said = new WeakMap<Action, LogFacts>()
  return {
    act(plan, action, now) {
      const facts = logFactsOf(plan, action, actor)
      if (facts) said.set(action, facts)
      let applied: Applied = { journal: [], texts: [] }
      doc.transact(() => {
        applied = applyAction(doc, action, actor, now, OWN_ORIGIN)
        const isDone = applied.journal.length > 0 || applied.texts.length > 0
        if (facts && isDone) writeLogLine(doc, { facts, move: 'do', who: actor, now })
      }, OWN_ORIGIN)
      return applied
    },
    moved(move, action, now) {
      const facts = said.get(action)
      if (facts) doc.transact(() => writeLogLine(doc, { facts, move, who: actor, now }), LOG_ORIGIN)
    },
  }
}
