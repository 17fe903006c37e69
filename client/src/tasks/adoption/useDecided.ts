// What is decided on when the plan is adopted, in figures: the same beside the board, on a phone and on the large screen.

import { agreementsOf } from '@draaitafel/shared/derive/agreed.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useMemo } from 'react'
import { usePlan } from '../../store/WorkshopContext.tsx'

export function useDecided() {
  const plan = usePlan((whole) => whole)
  return useMemo(() => decidedIn(plan), [plan])
}

export function decidedIn(plan: Plan) {
  const { total } = coverageOf(plan)
  const { agreed, open } = agreementsOf(plan)
  return {
    knobs: plan.knobs,
    further: plan.knobs.filter(({ setting, baseline }) => setting > baseline).length,
    agreed: agreed.map(({ agreement }) => agreement),
    open,
    objections: open.flatMap(({ objections }) => objections).length,
    promisedCents: total.promisedCents,
    lackingCents: total.lackingCents,
    ideaCents: total.ideaCents,
  }
}
