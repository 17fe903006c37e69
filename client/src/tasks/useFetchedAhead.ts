// Fetches the work of what comes next while there is time, so that nobody waits when the table goes on.

import { nextStop } from '@draaitafel/shared/nouns/stepNow.ts'
import { useEffect } from 'react'
import { usePlan } from '../store/WorkshopContext.tsx'
import { tasks } from './tasks.ts'

export function useFetchedAhead(): void {
  const next = usePlan((plan) => nextStop(plan)?.task ?? null)
  useEffect(() => {
    // When it cannot be had now it is asked for again when it is needed.
    if (next) void tasks[next].fetchWork().catch(() => undefined)
  }, [next])
}
