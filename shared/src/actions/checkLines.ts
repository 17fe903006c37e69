// Several lines of one list in one step: each is checked as if it were added on its own, after those before it.

import { isId } from '../base/ids.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { LineAction } from '../nouns/nouns.ts'
import type { Plan } from '../plan/plan.ts'
import type { Action, ActionOf } from './action.ts'
import { checkLine } from './checkLine.ts'

export function checkLines(plan: Plan, action: ActionOf<'caseMap.add' | 'points.add'>): Result<Action, Problem> {
  const list: readonly { readonly id: string }[] = action.type === 'caseMap.add' ? plan.effects : plan.parked
  const ids = new Set([...list, ...action.lines].map(({ id }) => id))
  const areNew = ids.size === list.length + action.lines.length
  if (!areNew || !action.lines.every(({ id }) => isId(id))) return refused({ kind: 'choice.unknown' })
  let grown = plan
  for (const add of additionsOf(action)) {
    const checked = checkLine(grown, add)
    if (!checked.ok) return checked
    grown = withLine(grown, add)
  }
  return accepted(action)
}

type Adding = Extract<LineAction, { readonly type: 'effect.add' | 'parked.add' }>

function additionsOf(action: ActionOf<'caseMap.add' | 'points.add'>): readonly Adding[] {
  return action.type === 'caseMap.add'
    ? action.lines.map(({ id, ...facts }) => ({ type: 'effect.add', id, facts }))
    : action.lines.map(({ id, ...facts }) => ({ type: 'parked.add', id, facts }))
}

function withLine(plan: Plan, add: Adding): Plan {
  return add.type === 'effect.add'
    ? { ...plan, effects: [...plan.effects, { ...add.facts, id: add.id, order: '' }] }
    : { ...plan, parked: [...plan.parked, { ...add.facts, id: add.id, order: '' }] }
}
