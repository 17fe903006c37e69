// The facilitator's selection, and nothing when that is cleared: this screen follows and remembers nothing.

import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import { useMemo, useRef } from 'react'
import { usePeers, usePlan } from '../store/WorkshopContext.tsx'
import { inOrderOfChoice, parseShown, type Shown } from './shown.ts'

export function useShown(): Selection | null {
  const order = useRef<readonly Shown[]>([])
  const isTaken = usePlan((plan) => plan.lead !== null)
  const shows = usePeers(({ peers }) => {
    order.current = inOrderOfChoice(order.current, peers, isTaken)
    return order.current.at(-1)?.shows ?? null
  })
  return useMemo(() => parseShown(shows), [shows])
}
