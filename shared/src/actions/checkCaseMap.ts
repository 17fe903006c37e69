// The drawing of one project as lines of effects: each is checked as if it were added on its own.

import { isId } from '../base/ids.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { Plan } from '../plan/plan.ts'
import type { Action, ActionOf } from './action.ts'
import { checkLine } from './checkLine.ts'

export function checkCaseMap(plan: Plan, action: ActionOf<'caseMap.add'>): Result<Action, Problem> {
  const ids = new Set([...plan.effects, ...action.lines].map(({ id }) => id))
  const areNew = ids.size === plan.effects.length + action.lines.length
  if (!areNew || !action.lines.every(({ id }) => isId(id))) return refused({ kind: 'choice.unknown' })
  let grown = plan
  for (const line of action.lines) {
    const { id, ...facts } = line
    const checked = checkLine(grown, { type: 'effect.add', id, facts })
    if (!checked.ok) return checked
    grown = { ...grown, effects: [...grown.effects, { ...line, order: '' }] }
  }
  return accepted(action)
}
