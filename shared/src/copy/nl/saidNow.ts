// What bar and large screen say of where the table is: the step by its own words, or its task where it has more than one. Pure.

import { placeOf } from '../../nouns/numbering.ts'
import { isScriptStepId, scriptOf, tasksOf } from '../../nouns/step.ts'
import { type InScript, nextStop, type Stop, stepNow, taskInStep } from '../../nouns/stepNow.ts'
import { stepName } from './steps.ts'
import { taskCopy } from './tasks.ts'

export interface Said {
  readonly name: string
  readonly what: string
}

/** Null before the first step. */
export function saidNow(plan: InScript): Said | null {
  const { aside } = plan.now ?? {}
  if (aside) return { name: taskCopy[aside].name, what: taskCopy[aside].ask }
  const stop = stopNow(plan)
  return stop && saidAt(stop)
}

/** At a stop of the script. */
export function saidAt(stop: Stop): Said {
  const { step, task } = stop
  const name = tasksOf(step).length === 1 ? stepName(step) : taskCopy[task].name
  return { name, what: step.instruction || (hasTasks(stop) ? taskCopy[task].ask : '') }
}

/** What a button that goes on says: never the same as the one before it, also where a step has a copy. Null after the last. */
export function nameOfNext(plan: InScript): string | null {
  const next = nextStop(plan)
  if (!next) return null
  const name = calledFrom(next)
  const present = stopNow(plan)
  const { place } = placeOf(scriptOf(plan), next.step)
  return present && place !== null && calledFrom(present) === name ? `${name}, stap ${place}` : name
}

/** Another task by its own name, another step by that of the step; or by its first task, where a later one is called as the step is. */
function calledFrom({ step, task }: Stop): string {
  const [first, ...later] = tasksOf(step)
  const name = stepName(step)
  return task !== first || later.some((one) => taskCopy[one].name === name) ? taskCopy[task].name : name
}

function stopNow(plan: InScript): Stop | null {
  const step = stepNow(plan)
  const task = taskInStep(plan)
  return step && task && { step, task }
}

/** A step that people made before there were tasks asks nothing by itself. */
function hasTasks({ step }: Stop): boolean {
  return step.tasks !== '' || isScriptStepId(step.id)
}
