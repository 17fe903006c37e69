// The choices of a private round stay on the table from when they are shown until the next round begins or the group
// decides on the knob. Pure.

import { progressOf } from '@draaitafel/shared/nouns/discussion.ts'
import { isKnobRound, type KnobRound, openRound } from '@draaitafel/shared/nouns/round.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'

export function roundOnTable({ rounds, knobs }: Pick<Plan, 'rounds' | 'knobs'>): KnobRound | null {
  const last = rounds.filter(isKnobRound).findLast(({ state }) => state === 'getoond')
  if (!last || openRound({ rounds }) !== null) return null
  const state = knobs.find(({ number }) => number === last.knob)
  return state && progressOf(state) === 'besloten' ? null : last
}
