// Loads the work of the next task while there is time, so that nobody waits when the workshop goes on.

import { nextStop } from '@draaitafel/shared/nouns/stepNow.ts'
import { useEffect } from 'react'
import { usePlan } from '../store/WorkshopContext.tsx'
import { tasks } from './tasks.ts'

export function useFetchedAhead(): void {
  const next = usePlan((plan) => nextStop(plan)?.task ?? null)
  useEffect(() => {
    // If it cannot be loaded now it is requested again when it is needed.
    if (next) void tasks[next].fetchWork().catch(() => undefined)
  }, [next])
}
