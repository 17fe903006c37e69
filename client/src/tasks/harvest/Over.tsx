// To who is done with the last of the last step: nothing comes after it.

import { scriptOf } from '@draaitafel/shared/nouns/step.ts'
import { nextStep, nextStop, stepNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { useReadyKey } from '../../pieces/useTaskNow.ts'
import { usePeers, usePlan } from '../../store/WorkshopContext.tsx'

export function Over() {
  const key = useReadyKey()
  const isLast = usePlan((plan) => {
    const step = stepNow(plan)
    return step !== null && nextStep(scriptOf(plan), step) === null && nextStop(plan) === null
  })
  const isReady = usePeers((state) => key !== null && state.me.ready === key)
  return <p role="status">{isLast && isReady && workText.over}</p>
}
