// What bar and large screen say of where the table is: the step by its own words, or its task where it has more than one. Pure.

import { tasksOf } from '../../nouns/step.ts'
import { type InScript, type Stop, stepNow, taskInStep } from '../../nouns/stepNow.ts'
import { stepInstruction, stepName } from './steps.ts'
import { taskCopy } from './tasks.ts'

export interface Said {
  readonly name: string
  readonly what: string
}

/** Null before the first step. */
export function saidNow(plan: InScript): Said | null {
  const { aside } = plan.now ?? {}
  if (aside) return { name: taskCopy[aside].name, what: taskCopy[aside].ask }
  const step = stepNow(plan)
  const task = taskInStep(plan)
  return step && task && saidAt({ step, task })
}

/** At a stop of the script. */
export function saidAt({ step, task }: Stop): Said {
  if (tasksOf(step).length === 1) return { name: stepName(step), what: stepInstruction(step) }
  return { name: taskCopy[task].name, what: step.instruction || taskCopy[task].ask }
}

/** What comes next, as it is announced: another task by its own name, another step by that of the step. */
export function nameOfNext(present: string | null, { step, task }: Stop): string {
  return present === step.id ? taskCopy[task].name : stepName(step)
}
