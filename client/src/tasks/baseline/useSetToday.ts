// Sets where a knob is today. Looking back, the start is what was meant, and stays: there the knob itself is what is today.

import type { KnobNumber, Setting } from '@draaitafel/shared/model/knobs.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'

export function useSetToday(knob: KnobNumber): (setting: Setting) => void {
  const { dispatch } = useWorkshop()
  const looksBack = usePlan((plan) => plan.workshop.use === 'evaluatie')
  return (setting) => dispatch({ type: looksBack ? 'knob.turn' : 'knob.baseline', knob, setting })
}
