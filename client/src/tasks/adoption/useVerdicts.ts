// Who adopts the plan, the same on every screen. Of a sealed plan: what counted when it was sealed.

import { type Verdicts, verdictsOf } from '@draaitafel/shared/derive/verdicts.ts'
import { isSealed } from '@draaitafel/shared/nouns/workshop.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useMemo } from 'react'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

export interface Adopting extends Verdicts {
  readonly isAsked: boolean
  readonly isSealed: boolean
  /** In a sentence. */
  readonly sentence: string
}

export function useVerdicts(): Adopting {
  const plan = usePlan((whole) => whole)
  return useMemo(() => adoptingOf(plan), [plan])
}

export function adoptingOf(plan: Plan): Adopting {
  const { workshop } = plan
  const sealed = isSealed(workshop)
  const verdicts = verdictsOf(plan, sealed ? workshop.adopted?.print : undefined)
  const names = (list: Verdicts['asked']) => list.map(({ party }) => party.name)
  const { adopting, asked, objecting, waiting } = verdicts
  const talking = waiting.filter(({ verdict }) => verdict !== null)
  const sentence = adoptionText.record(adopting.length, asked.length, {
    objecting: names(objecting),
    talking: sealed ? [] : names(talking),
    looking: sealed ? [] : names(waiting.filter((one) => !talking.includes(one))),
  })
  return { ...verdicts, isAsked: workshop.sealing?.state === 'gevraagd', isSealed: sealed, sentence }
}
