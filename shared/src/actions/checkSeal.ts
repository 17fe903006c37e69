// Once the plan is sealed nobody changes what was decided, the facilitator neither, until it is opened again with a
// reason. Points can still be parked and remarks left, and the workshop goes on. The server enforces the same on the
// places an update touches (rooms/judge/lockGuard.ts); a test makes sure that the two agree.

import { isSealedArea } from '../base/allowance.ts'
import type { Problem } from '../base/problem.ts'
import { isSealed } from '../nouns/workshop.ts'
import type { Plan } from '../plan/plan.ts'
import type { Action } from './action.ts'
import { subjectOf } from './checkLocks.ts'

/** The facilitator's, about the room and not about the plan. */
const aboutTheRoom: readonly Action['type'][] = [
  'plan.unseal',
  'gather.call',
  'lead.take',
  'step.go',
  'round.show',
  'round.stop',
]

/** Null when it is not sealed. */
export function checkSeal(plan: Plan, action: Action): Problem | null {
  if (!isSealed(plan.workshop)) return null
  const { area } = subjectOf(plan, action)
  if (area !== 'begeleider') return isSealedArea(area) ? { kind: 'plan.sealed' } : null
  if (action.type === 'script.set') return action.also ? { kind: 'plan.sealed' } : null
  return aboutTheRoom.includes(action.type) ? null : { kind: 'plan.sealed' }
}
