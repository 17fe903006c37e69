// Next step or task from the step bar: it asks nothing, and for a while one press goes back to the previous one, with
// the time that was left there.

import { saidAt, saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import type { Stop } from '@draaitafel/shared/nouns/stepNow.ts'
import { stepNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { text } from '../../copy/nl.ts'
import { useLockLead } from '../../pieces/locks/useLocks.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { useGoToStop } from './useGoToStep.ts'

export function useGoOn(): (next: Stop) => void {
  const { view, planStore, dispatch } = useWorkshop()
  const goTo = useGoToStop()
  const { allow } = useLockLead()
  return (next) => {
    const { plan: before } = planStore.getState()
    if (!goTo(next)) return
    const { now: there } = planStore.getState().plan
    const back = () => {
      // Another facilitator may have gone further by now.
      const { now } = planStore.getState().plan
      if (now?.step !== there?.step || now?.task !== there?.task || now?.aside !== there?.aside) return
      if (dispatch({ type: 'step.go', now: before.now }).ok) allow(stepNow(before)?.allowed ?? 'alles')
    }
    const said = saidNow(before)
    const help = { label: text.script.undoGoingOn, name: text.script.undoGoingOnTo(said?.name ?? null), back }
    view.say('done', text.script.wentTo(saidAt(next).name), help)
  }
}
