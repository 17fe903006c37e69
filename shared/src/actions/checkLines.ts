// Several lines of one list in one step: each is checked as if it were added on its own, after those before it.

import { isId } from '../base/ids.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { LineAction } from '../nouns/nouns.ts'
import type { Plan } from '../plan/plan.ts'
import type { Action, ActionOf } from './action.ts'
import { checkLine } from './checkLine.ts'

type Many = ActionOf<'caseMap.add' | 'points.add' | 'agreements.add'>

export function checkLines(plan: Plan, action: Many): Result<Action, Problem> {
  const list = listOf(plan, action)
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

type Adding = Extract<LineAction, { readonly type: 'effect.add' | 'parked.add' | 'agreement.add' }>

function listOf(plan: Plan, { type }: Many): readonly { readonly id: string }[] {
  if (type === 'caseMap.add') return plan.effects
  return type === 'points.add' ? plan.parked : plan.agreements
}

function additionsOf(action: Many): readonly Adding[] {
  switch (action.type) {
    case 'caseMap.add':
      return action.lines.map(({ id, ...facts }) => ({ type: 'effect.add', id, facts }))
    case 'points.add':
      return action.lines.map(({ id, ...facts }) => ({ type: 'parked.add', id, facts }))
    case 'agreements.add':
      return action.lines.map(({ id, ...facts }) => ({ type: 'agreement.add', id, facts }))
  }
}

function withLine(plan: Plan, add: Adding): Plan {
  const { id } = add
  switch (add.type) {
    case 'effect.add':
      return { ...plan, effects: [...plan.effects, { ...add.facts, id, order: '' }] }
    case 'parked.add':
      return { ...plan, parked: [...plan.parked, { ...add.facts, id, order: '' }] }
    case 'agreement.add':
      return { ...plan, agreements: [...plan.agreements, { ...add.facts, id, order: '' }] }
  }
}
