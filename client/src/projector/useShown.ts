// The facilitator's selection, and nothing when that is cleared: this screen follows and remembers nothing.

import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import { useMemo, useRef } from 'react'
import { usePeers, usePlan } from '../store/WorkshopContext.tsx'
import { inOrderOfChoice, parseShown, placeShown, type Shown } from './shown.ts'

export function useShown(): Selection | null {
  const shows = useShows()
  return useMemo(() => parseShown(shows), [shows])
}

/** Which item of the list that the task goes through, from 1. */
export function useShownPlace(): number | null {
  return placeShown(useShows())
}

function useShows(): string | null {
  const order = useRef<readonly Shown[]>([])
  const isTaken = usePlan((plan) => plan.lead !== null)
  return usePeers(({ peers }) => {
    order.current = inOrderOfChoice(order.current, peers, isTaken)
    return order.current.at(-1)?.shows ?? null
  })
}
