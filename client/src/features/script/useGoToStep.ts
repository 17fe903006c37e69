// Starting a step: everyone goes there, and its clock runs from now by the server's time.

import type { Step } from '@draaitafel/shared/plan/step.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

export function useGoToStep(): (step: Step) => void {
  const { dispatch, connectionStore } = useWorkshop()
  return ({ id, minutes }) => {
    const serverMs = Date.now() + connectionStore.getState().clockAheadMs
    dispatch({
      type: 'step.go',
      now: { step: id, endsAt: new Date(serverMs + minutes * 60_000).toISOString(), leftSeconds: 0 },
    })
  }
}
