// Draft or decided on, in words: the same in every report.

import { formatDay } from '../copy/nl/format.ts'
import { besideStatusWords, statusWords } from '../copy/nl/report.ts'
import { adoptionOf } from '../derive/adoption.ts'
import type { Plan } from '../plan/plan.ts'

/** `madeAt`: ISO 8601, the day of a draft. */
export function statusOf(plan: Plan, madeAt: string): string {
  const adoption = adoptionOf(plan)
  if (!adoption) return statusWords('concept', formatDay(madeAt))
  return statusWords(adoption.changedSince ? 'changed' : 'adopted', formatDay(adoption.at))
}

/** For the draft agreement: the group decided on the plan, but nobody has signed this yet. */
export function agreementStatusOf(plan: Plan, madeAt: string): string {
  const adoption = adoptionOf(plan)
  return besideStatusWords(formatDay(madeAt), adoption && { ...adoption, day: formatDay(adoption.at) })
}
