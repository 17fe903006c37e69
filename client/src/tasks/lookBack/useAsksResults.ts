// Whether looking back asks if the values came: where an earlier plan is looked back on, and where that is what the workshop is for.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

export function useAsksResults(): boolean {
  return usePlan(asksResults)
}

function asksResults({ promisesBefore, results, workshop }: Plan): boolean {
  return promisesBefore.length > 0 || results.length > 0 || workshop.use === 'evaluatie'
}
