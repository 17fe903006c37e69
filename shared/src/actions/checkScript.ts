// The script of the workshop: its steps, and where it is now.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { Present } from '../nouns/define.ts'
import { type Step, scriptOf, stepNoun } from '../nouns/step.ts'
import type { Plan } from '../plan/plan.ts'
import { presentIn } from '../plan/present.ts'
import type { Action } from './action.ts'

type ScriptAction = Extract<Action, { type: 'script.set' | 'step.go' }>

export function checkScriptAction(plan: Plan, action: ScriptAction): Result<Action, Problem> {
  if (action.type === 'step.go') {
    const { now } = action
    const isThere = now === null || scriptOf(plan).some(({ id }) => id === now.step)
    return isThere ? accepted(action) : refused({ kind: 'line.gone' })
  }
  const { most } = stepNoun
  if (action.steps.length > most) return refused({ kind: 'list.full', max: most })
  const present = presentIn(plan)
  const problem = action.steps.map((step) => problemInStep(step, present)).find((found) => found !== null)
  return problem ? refused(problem) : accepted(action)
}

function problemInStep(step: Step, present: Present): Problem | null {
  const isNameless = stepNoun.lacking?.(step) === 'name'
  return stepNoun.part.problemIn(step, present) ?? (isNameless ? { kind: 'text.empty', field: 'name' } : null)
}
