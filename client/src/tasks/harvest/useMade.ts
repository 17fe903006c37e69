// What the group made, in figures: the same beside the board, on a phone and on the large screen.

import { hoursAYear } from '@draaitafel/shared/copy/nl/hours.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { standingsOf } from '@draaitafel/shared/plan/agreement.ts'
import { useMemo } from 'react'
import { usePlan } from '../../store/WorkshopContext.tsx'

export function useMade() {
  const plan = usePlan((whole) => whole)
  return useMemo(() => {
    const standings = standingsOf(plan)
    const { total } = coverageOf(plan)
    return {
      standings,
      lastYear: plan.workshop.lastYear,
      changed: plan.knobs.filter(({ setting, baseline }) => setting !== baseline).length,
      agreed: standings.length,
      objected: standings.filter(({ said }) => said.some(({ stance }) => stance === 'bezwaar')).length,
      promisedCents: total.promisedCents,
      neededCents: total.neededCents,
      hours: hoursAYear(plan),
    }
  }, [plan])
}
