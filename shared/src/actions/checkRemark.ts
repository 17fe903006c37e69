// A reader writes, changes or removes a remark of their own. Whose it is, is known to the server: document/rights.ts.

import { isId } from '../base/ids.ts'
import { nameKey } from '../base/name.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { planLimits } from '../nouns/limits.ts'
import { isRemarkSubject } from '../nouns/remark.ts'
import type { Plan } from '../plan/plan.ts'
import type { Action, ActionOf } from './action.ts'
import type { Actor } from './actor.ts'
import { problemInText } from './checkFacts.ts'

export function checkRemark(
  { remarks }: Pick<Plan, 'remarks'>,
  action: ActionOf<`remark.${string}`>,
  { name }: Pick<Actor, 'name'>,
): Result<Action, Problem> {
  const isThere = remarks.some(({ id }) => id === action.id)
  if (action.type === 'remark.remove') return isThere ? accepted(action) : refused({ kind: 'line.gone' })
  const { id, about, text } = action
  if (!isId(id) || !isRemarkSubject(about)) return refused({ kind: 'choice.unknown' })
  // The table has to know whose remark it is.
  if (nameKey(name) === '') return refused({ kind: 'text.empty', field: 'name' })
  if (!isThere && remarks.length >= planLimits.remarks) return refused({ kind: 'list.full', max: planLimits.remarks })
  const problem = problemInText(text, 'remark', planLimits.remarkLength, false)
  return problem ? refused(problem) : accepted({ ...action, text: text.trim() })
}
