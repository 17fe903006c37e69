// Starting a step: everyone goes there, and its clock runs from now by the table's time.

import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import type { Step } from '@draaitafel/shared/nouns/step.ts'
import { text } from '../../copy/nl.ts'
import { keepMoment } from '../../http/api.ts'
import { useLockLead } from '../../pieces/locks/useLocks.ts'
import { tableNow } from '../../store/connectionStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

/** False when it could not begin; then that was said. */
export function useGoToStep(): (step: Step) => boolean {
  const { id, dispatch, planStore, connectionStore } = useWorkshop()
  const { allow } = useLockLead()
  return (step) => {
    const { id: stepId, minutes, allowed } = step
    // Keeps a moment to go back to. When that fails the workshop goes on all the same.
    if (planStore.getState().plan.practice === null) void keepMoment(id, text.moments.before(stepName(step)), true)
    const endsAt = new Date(tableNow(connectionStore.getState()) + minutes * 60_000).toISOString()
    const { ok } = dispatch({ type: 'step.go', now: { step: stepId, endsAt, leftSeconds: 0 } })
    if (ok) allow(allowed)
    return ok
  }
}
