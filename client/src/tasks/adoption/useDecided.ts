// What is decided on when the plan is adopted, in figures: the same beside the board, on a phone and on the large screen.

import { agreementsOf } from '@draaitafel/shared/derive/agreed.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import type { Agreement } from '@draaitafel/shared/nouns/agreement.ts'
import { readFirstStep } from '@draaitafel/shared/plan/firstStep.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useMemo } from 'react'
import { usePlan } from '../../store/WorkshopContext.tsx'

function isShared({ agreement }: { readonly agreement: Agreement }): boolean {
  return readFirstStep(agreement.text) === null
}

export function useDecided() {
  const plan = usePlan((whole) => whole)
  return useMemo(() => decidedIn(plan), [plan])
}

export function decidedIn(plan: Plan) {
  const { total } = coverageOf(plan)
  const all = agreementsOf(plan)
  // What a party does first is its own: nobody has to agree to it.
  const { agreed, open } = { agreed: all.agreed.filter(isShared), open: all.open.filter(isShared) }
  return {
    further: plan.knobs.filter(({ setting, baseline }) => setting > baseline).length,
    agreed: agreed.map(({ agreement }) => agreement),
    open,
    objections: open.flatMap(({ objections }) => objections).length,
    promisedCents: total.promisedCents,
    lackingCents: total.lackingCents,
    ideaCents: total.ideaCents,
  }
}
