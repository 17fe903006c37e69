// What came of the earlier promises, counted. Nothing is a score: the counts say how far the talk is.

import { type CameOutcome, cameOutcomes } from '../nouns/promiseBefore.ts'
import type { Plan } from '../plan/plan.ts'

export interface LookBack {
  /** Only outcomes that were said, in fixed order. */
  readonly counts: readonly { readonly outcome: CameOutcome; readonly count: number }[]
  /** Of which nobody said anything yet. */
  readonly open: number
}

export function lookBackOf({ promisesBefore }: Pick<Plan, 'promisesBefore'>): LookBack {
  const counts = cameOutcomes.map((outcome) => ({
    outcome,
    count: promisesBefore.filter(({ came }) => came?.outcome === outcome).length,
  }))
  return {
    counts: counts.filter(({ count }) => count > 0),
    open: promisesBefore.filter(({ came }) => came === null).length,
  }
}
