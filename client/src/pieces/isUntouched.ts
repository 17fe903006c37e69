// Whether nothing has been done with the plan yet: people are still coming in.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'

export function isUntouched({ knobs, investments }: Plan): boolean {
  return investments.length === 0 && knobs.every(({ setting, baseline }) => setting === baseline)
}
