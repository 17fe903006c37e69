// On to the next step by the bar: it asks nothing, and for a while one press goes back to where the table was, with the time
// that was left there.

import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import type { Step } from '@draaitafel/shared/nouns/step.ts'
import { text } from '../../copy/nl.ts'
import { useLockLead } from '../../pieces/locks/useLocks.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { useGoToStep } from './useGoToStep.ts'

export function useGoOn(): (next: Step, present: Step | null) => void {
  const { view, planStore, dispatch } = useWorkshop()
  const goTo = useGoToStep()
  const { allow } = useLockLead()
  return (next, present) => {
    const { now: before } = planStore.getState().plan
    if (!goTo(next)) return
    const back = () => {
      // Someone else who leads may be further by now.
      if (planStore.getState().plan.now?.step !== next.id) return
      if (dispatch({ type: 'step.go', now: before }).ok) allow(present?.allowed ?? 'alles')
    }
    const label = present ? text.script.backTo(stepName(present)) : text.script.backToBefore
    view.say('done', text.script.wentTo(stepName(next)), { label, back })
  }
}
