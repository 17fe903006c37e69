// The script of the workshop: its steps, and where it is now.

import { isAllowance } from '../base/allowance.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { planLimits } from '../plan/limits.ts'
import type { Plan } from '../plan/plan.ts'
import { isScriptStepId, isStepMinutes, isStepView, MAX_STEP_MINUTES, type Step, scriptOf } from '../plan/step.ts'
import type { Action } from './action.ts'
import { problemInText } from './checkFacts.ts'

type ScriptAction = Extract<Action, { type: 'script.set' | 'step.go' }>

export function checkScriptAction(plan: Plan, action: ScriptAction): Result<Action, Problem> {
  if (action.type === 'step.go') {
    const { now } = action
    const isThere = now === null || scriptOf(plan).some(({ id }) => id === now.step)
    return isThere ? accepted(action) : refused({ kind: 'line.gone' })
  }
  if (action.steps.length > planLimits.steps) return refused({ kind: 'list.full', max: planLimits.steps })
  const problem = action.steps.map(problemInStep).find((found) => found !== null)
  return problem ? refused(problem) : accepted(action)
}

function problemInStep({ id, name, instruction, view, minutes, allowed }: Step): Problem | null {
  if (!isStepMinutes(minutes)) return { kind: 'minutes.outOfRange', max: MAX_STEP_MINUTES }
  if (!isStepView(view) || !isAllowance(allowed)) return { kind: 'choice.unknown' }
  return (
    problemInText(name, 'name', planLimits.labelLength, isScriptStepId(id)) ??
    problemInText(instruction, 'instruction', planLimits.instructionLength, true)
  )
}
