// Whether the large screen shows the choices of a private round next to its knob. Pure.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { KnobRound } from '@draaitafel/shared/nouns/round.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { roundOnTable } from '../../talk/rounds/roundOnTable.ts'

export function roundBeside(plan: Pick<Plan, 'rounds' | 'knobs'>, knob: KnobNumber): KnobRound | null {
  const round = roundOnTable(plan)
  return round?.knob === knob ? round : null
}
