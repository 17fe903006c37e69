// The facilitator's actions on the clock of the current step.

import { tableNow } from '../../store/connectionStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import type { ClockChange } from './clockChanges.ts'

export function useStepClock(): (change: ClockChange) => void {
  const { dispatch, planStore, connectionStore } = useWorkshop()
  return (change) => {
    const { now } = planStore.getState().plan
    if (now) dispatch({ type: 'step.go', now: change(now, tableNow(connectionStore.getState())) })
  }
}
