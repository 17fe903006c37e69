// Sets where a knob is today, or several at once. Looking back, the start is what was meant, and stays: there the knob itself
// is what is today.

import type { KnobNumber, Setting } from '@draaitafel/shared/model/knobs.ts'
import { isSet } from '@draaitafel/shared/nouns/knobState.ts'
import { usePeers, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { agreedToday } from './todays.ts'

/** Of what the table sees alike; `count` 0 where there is nothing of the kind. */
export function useTakeAgreed(): { readonly count: number; readonly take: () => void } {
  const { dispatch, planStore, peersStore } = useWorkshop()
  const how = useHow()
  const knobs = usePlan((plan) => plan.knobs)
  const agreedIn = (states: typeof knobs, peers: Parameters<typeof agreedToday>[0]) =>
    agreedToday(peers, (knob) => states.some((one) => one.number === knob && isSet(one)))
  const count = usePeers(({ peers }) => agreedIn(knobs, peers).length)
  const take = () => {
    const agreed = agreedIn(planStore.getState().plan.knobs, peersStore.getState().peers)
    if (agreed.length > 0) dispatch({ type: 'today.take', how, knobs: agreed })
  }
  return { count, take }
}

export function useSetToday(knob: KnobNumber): (setting: Setting) => void {
  const { dispatch } = useWorkshop()
  const how = useHow()
  return (setting) => dispatch({ type: how, knob, setting })
}

function useHow(): 'knob.turn' | 'knob.baseline' {
  return usePlan((plan) => (plan.workshop.use === 'evaluatie' ? 'knob.turn' : 'knob.baseline'))
}
