// Saves the real plan before a practice round replaces it. What is saved is what the server has, so it must equal
// what this screen shows: any difference would be lost when the practice round is over.

import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { HttpFailure } from '../http/api.ts'

/** An upper limit, for a table where everything keeps changing. */
const MOST_TRIES = 3

interface Parts {
  /** As this screen shows it now; a different object when anything in it changed. */
  readonly plan: () => Plan
  readonly isSaved: () => boolean
  readonly keep: () => Promise<Result<{ readonly id: string }, HttpFailure>>
  readonly remove: (moment: string) => Promise<unknown>
}

/** `busy`: the plan changed every time while it was being saved. */
export type NotKept = HttpFailure | 'notSaved' | 'busy'

/** The moment, and the plan in it. */
export async function keepRealPlan(parts: Parts): Promise<Result<{ moment: string; plan: Plan }, NotKept>> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (!parts.isSaved()) return refused('notSaved')
    const plan = parts.plan()
    const kept = await parts.keep()
    if (!kept.ok) return kept
    if (parts.plan() === plan && parts.isSaved()) return accepted({ moment: kept.value.id, plan })
    await parts.remove(kept.value.id)
  }
  return refused('busy')
}
