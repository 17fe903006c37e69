// The script of the workshop: its steps, and where it is now.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { Present } from '../nouns/define.ts'
import { planLimits } from '../nouns/limits.ts'
import { type Step, scriptOf, stepNoun, tasksOf } from '../nouns/step.ts'
import type { StepNow } from '../nouns/stepNow.ts'
import type { BesideScript } from '../plan/addition.ts'
import type { Plan } from '../plan/plan.ts'
import { presentIn } from '../plan/present.ts'
import type { Action } from './action.ts'
import { checkAddition } from './checkAddition.ts'

type ScriptSet = Extract<Action, { type: 'script.set' }>
type ScriptAction = ScriptSet | Extract<Action, { type: 'step.go' }>

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
  if (problem) return refused(problem)
  return action.also ? checkBeside(plan, action, action.also) : accepted(action)
}

function checkBeside(plan: Plan, action: ScriptSet, { parties, needs, vision }: BesideScript): Result<Action, Problem> {
  const max = planLimits.noteLength
  if (vision.length > max) return refused({ kind: 'text.tooLong', field: 'note', max })
  const added = checkAddition(plan, { type: 'plan.add', parties, needs, investments: [] })
  if (!added.ok) return added
  const { value } = added
  return accepted(value.type === 'plan.add' ? { ...action, also: { ...value, vision } } : action)
}

/** Something in between, before the first step. */
function isBefore({ step, aside }: StepNow): boolean {
  return step === '' && aside !== undefined
}

function problemInStep(step: Step, present: Present): Problem | null {
  const isNameless = stepNoun.lacking?.(step) === 'name'
  return stepNoun.part.problemIn(step, present) ?? (isNameless ? { kind: 'text.empty', field: 'name' } : null)
}
