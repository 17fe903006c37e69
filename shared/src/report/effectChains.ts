// The chains of effects in words, from what is brought in to whom it is for: what the map shows, for who cannot see it.

import { causeWords, whomWords } from '../copy/nl/effects.ts'
import { effectRows } from '../derive/effects.ts'
import type { Plan } from '../plan/plan.ts'

export function effectChains(plan: Plan): readonly (readonly string[])[] {
  return effectRows(plan).map(({ last, activities, brought }) => [
    ...brought.map((cause) => causeWords(plan, cause)),
    ...activities.map(({ label }) => label),
    last.label,
    ...whomWords(plan, last),
  ])
}
