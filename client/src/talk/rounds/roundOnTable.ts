// What was chosen in a private round is on the table from when it is shown until the next round begins or the table decides
// on its knob. Pure.

import { progressOf } from '@draaitafel/shared/nouns/discussion.ts'
import { openRound, type Round } from '@draaitafel/shared/nouns/round.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'

export function roundOnTable({ rounds, knobs }: Pick<Plan, 'rounds' | 'knobs'>): Round | null {
  const last = rounds.findLast(({ state }) => state === 'getoond')
  if (!last || openRound({ rounds }) !== null) return null
  const state = knobs.find(({ number }) => number === last.knob)
  return state && progressOf(state) === 'besloten' ? null : last
}
