// Next step or task from the step bar or the script: it asks nothing, unless somebody is done with choosing alone and nobody saw
// it yet. For a while one press goes back to the previous one, with the time that was left there.

import { saidAt, saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import type { Stop } from '@draaitafel/shared/nouns/stepNow.ts'
import { hidesChoices, readyKey, stepNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { text } from '../../copy/nl.ts'
import { useLockLead } from '../../pieces/locks/useLocks.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { useGoToStop } from './useGoToStep.ts'

export function useGoOn(): (next: Stop) => void {
  const { view, planStore, peersStore } = useWorkshop()
  const goOn = useGoOnAnyway()
  return (next) => {
    const { plan } = planStore.getState()
    const key = readyKey(plan)
    const isAnyDone = peersStore.getState().peers.some(({ role, ready }) => role === 'participant' && ready === key)
    if (hidesChoices(plan) && isAnyDone) view.setState({ dialog: { kind: 'showFirst', next } })
    else goOn(next)
  }
}

export function useGoOnAnyway(): (next: Stop) => void {
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
