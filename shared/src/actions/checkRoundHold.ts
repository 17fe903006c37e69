// While people choose in private about a knob nobody can change it: their choices are about its present setting.
// Nobody decides on it before they see the choices. The server enforces the same on the places an update touches.

import type { Problem } from '../base/problem.ts'
import type { KnobNumber } from '../model/knobs.ts'
import { openRound } from '../nouns/round.ts'
import type { Plan } from '../plan/plan.ts'
import type { Action } from './action.ts'

export function isInRound(plan: Pick<Plan, 'rounds'>, knob: KnobNumber): boolean {
  return openRound(plan)?.knob === knob
}

/** Null when no round holds it. */
export function checkRoundHold(plan: Pick<Plan, 'rounds'>, action: Action): Problem | null {
  const isHeld = action.type === 'knob.turn' || action.type === 'knob.discuss' || action.type === 'knob.baseline'
  return isHeld && isInRound(plan, action.knob) ? { kind: 'knob.inRound', knob: action.knob } : null
}
