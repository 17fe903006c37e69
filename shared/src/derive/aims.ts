// The aims of a plan that count: a party that answered 'nee' is known not to be after a value.

import type { Aim } from '../nouns/aim.ts'
import type { Plan } from '../plan/plan.ts'

export function countingAims({ aims }: Pick<Plan, 'aims'>): readonly Aim[] {
  return aims.filter(({ strength }) => strength !== 'nee')
}
