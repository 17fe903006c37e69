// A workshop that was made from an earlier plan takes it in as soon as its table is there. Nothing to see.

import { useEffect } from 'react'
import { useStore } from 'zustand'
import { part } from '../parts/part.ts'
import { begunPlan } from '../store/begunPlan.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'

const fetchTaker = part(() => import('./takeBegunPlan.ts'))

export function BegunPlan() {
  const workshop = useWorkshop()
  const synced = useStore(workshop.connectionStore, (state) => state.synced)
  useEffect(() => {
    if (!synced || workshop.role !== 'facilitator' || begunPlan(workshop.id) === null) return
    // Not there: a reload tries again.
    void fetchTaker().then(
      ({ takeBegunPlan }) => takeBegunPlan(workshop),
      () => undefined,
    )
  }, [synced, workshop])
  return null
}
