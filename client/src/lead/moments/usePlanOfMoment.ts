// The plan of a moment. Undefined while it is being fetched, null when that failed.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useEffect, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { sayMissing } from '../../parts/sayMissing.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { fetchPlanOfMoment } from './fetchPlanOfMoment.ts'

/** `moment` null: none is requested. */
export function usePlanOfMoment(moment: string | null): Plan | null | undefined {
  const { id, role, view } = useWorkshop()
  const [plan, setPlan] = useState<Plan | null | undefined>(undefined)
  useEffect(() => {
    setPlan(undefined)
    if (moment === null) return
    let here = true
    fetchPlanOfMoment(id, role, moment).then(
      (found) => {
        if (!here) return
        if (!found.ok && found.problem !== 'unreadable') view.say('problem', failureSentence(found.problem))
        setPlan(found.ok ? found.value : null)
      },
      (error: unknown) => {
        if (!here) return
        sayMissing(view, error, text.parts.broken.detail)
        setPlan(null)
      },
    )
    return () => {
      here = false
    }
  }, [id, role, moment, view])
  return plan
}
