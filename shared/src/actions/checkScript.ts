// The script of the workshop: its steps, and where it is now.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { Present } from '../nouns/define.ts'
import { type Step, scriptOf, stepNoun, tasksOf } from '../nouns/step.ts'
import type { StepNow } from '../nouns/stepNow.ts'
import type { Plan } from '../plan/plan.ts'
import { presentIn } from '../plan/present.ts'
import type { Action } from './action.ts'

type ScriptAction = Extract<Action, { type: 'script.set' | 'step.go' }>

export function checkScriptAction(plan: Plan, action: ScriptAction): Result<Action, Problem> {
  if (action.type === 'step.go') {
    const { now } = action
    if (now === null || isBefore(now)) return accepted(action)
    const step = scriptOf(plan).find(({ id }) => id === now.step)
    const isThere = step && (now.task === undefined || tasksOf(step).includes(now.task))
    return isThere ? accepted(action) : refused({ kind: 'line.gone' })
  }
  const { most } = stepNoun
  if (action.steps.length > most) return refused({ kind: 'list.full', max: most })
  const present = presentIn(plan)
  const problem = action.steps.map((step) => problemInStep(step, present)).find((found) => found !== null)
  return problem ? refused(problem) : accepted(action)
}

/** Something in between, before the first step. */
function isBefore({ step, aside }: StepNow): boolean {
  return step === '' && aside !== undefined
}

function problemInStep(step: Step, present: Present): Problem | null {
  const isNameless = stepNoun.lacking?.(step) === 'name'
  return stepNoun.part.problemIn(step, present) ?? (isNameless ? { kind: 'text.empty', field: 'name' } : null)
}
