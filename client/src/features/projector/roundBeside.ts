// Whether what was chosen in a private round stands beside its knob on the large screen: of the last round that was shown,
// until the next one begins or the table decides on that knob. Pure.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { progressOf } from '@draaitafel/shared/plan/discussion.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { openRound, type Round } from '@draaitafel/shared/plan/round.ts'

export function roundBeside({ rounds, knobs }: Pick<Plan, 'rounds' | 'knobs'>, knob: KnobNumber): Round | null {
  const last = rounds.findLast(({ state }) => state === 'getoond')
  if (last?.knob !== knob || openRound({ rounds }) !== null) return null
  const state = knobs.find(({ number }) => number === knob)
  return state && progressOf(state) === 'besloten' ? null : last
}
