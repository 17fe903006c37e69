// From what is selected back to the knobs: does this knob serve the selected value or route, by a path that is open?

import { pathsThrough } from '@draaitafel/shared/derive/flow.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { usePlan, useView } from '../store/WorkshopContext.tsx'

/** Never for a knob that is itself selected: that one is marked already. `knob` null: no knob at all. */
export function useServes(knob: KnobNumber | null): boolean {
  const onPath = useView(({ pointed, selection }) => {
    const lit = pointed ?? selection
    if (knob === null || lit === null || lit.kind === 'knob') return false
    return pathsThrough(lit).some((path) => path.knob === knob)
  })
  const isOpen = usePlan((plan) => knob !== null && (plan.knobs[knob - 1]?.setting ?? 0) > 0)
  return onPath && isOpen
}
