// What people read at the beginning of a step, as the bar of the step says it.

import { saidAt } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { type Step, tasksOf } from '@draaitafel/shared/nouns/step.ts'

export function whatIsRead(step: Step): string {
  const [task] = tasksOf(step)
  return task ? saidAt({ step, task }).what : step.instruction
}
