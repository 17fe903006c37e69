// Goes to a step of the script, or to another task of the same step: everyone goes there. The clock of a step runs
// from its start on the table's clock; its other tasks share it.

import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { type Step, tasksOf } from '@draaitafel/shared/nouns/step.ts'
import { atStep, atTask, type Stop, taskInStep } from '@draaitafel/shared/nouns/stepNow.ts'
import { text } from '../../copy/nl.ts'
import { keepMoment } from '../../http/api.ts'
import { useLockLead } from '../../pieces/locks/useLocks.ts'
import { tableNow } from '../../store/connectionStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

/** False when it could not begin; then that was reported. */
export function useGoToStop(): (stop: Stop) => boolean {
  const { id, dispatch, planStore, connectionStore } = useWorkshop()
  const { allow } = useLockLead()
  return ({ step, task }) => {
    const { plan } = planStore.getState()
    const tableMs = tableNow(connectionStore.getState())
    const isFirst = task === tasksOf(step)[0]
    // Also back to its first task, unless it is there already: then the step begins again.
    if (plan.now?.step === step.id && !(isFirst && taskInStep(plan) === task)) {
      return dispatch({ type: 'step.go', now: atTask(plan.now, task, tableMs) }).ok
    }
    // Saves a moment to go back to. If that fails the workshop goes on all the same.
    if (plan.practice === null) void keepMoment(id, text.moments.before(stepName(step)), true)
    const { ok } = dispatch({ type: 'step.go', now: atStep(step, tableMs, isFirst ? undefined : task) })
    if (ok) allow(step.allowed)
    return ok
  }
}

/** To the first task of a step. */
export function useGoToStep(): (step: Step) => boolean {
  const goTo = useGoToStop()
  return (step) => {
    const [task] = tasksOf(step)
    return task !== undefined && goTo({ step, task })
  }
}
