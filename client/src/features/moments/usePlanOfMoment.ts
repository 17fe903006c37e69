// The plan of a moment, fetched and read like any plan file. Undefined while it is on its way, null when it cannot be had.

import { parsePlanJson } from '@draaitafel/shared/exchange/parsePlanJson.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useEffect, useState } from 'react'
import { failureSentence } from '../../copy/nl.ts'
import { fetchMoment } from '../../http/api.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

/** `moment` null: none is asked for. */
export function usePlanOfMoment(moment: string | null): Plan | null | undefined {
  const { id, role, view } = useWorkshop()
  const [plan, setPlan] = useState<Plan | null | undefined>(undefined)
  useEffect(() => {
    setPlan(undefined)
    if (moment === null) return
    let here = true
    void fetchMoment(id, role, moment).then((answer) => {
      if (!here) return
      const read = answer.ok ? parsePlanJson(JSON.stringify(answer.value)) : null
      if (!answer.ok) view.say('problem', failureSentence(answer.problem))
      setPlan(read?.ok ? read.value : null)
    })
    return () => {
      here = false
    }
  }, [id, role, moment, view])
  return plan
}
