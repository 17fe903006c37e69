// Turning a knob: an existing knob, one of the five settings.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { isKnobNumber, isSetting } from '../model/knobs.ts'
import type { Action } from './action.ts'

type KnobTurn = Extract<Action, { type: 'knob.turn' }>

export function checkKnobTurn(action: KnobTurn): Result<Action, Problem> {
  if (!isKnobNumber(action.knob)) return refused({ kind: 'knob.unknown' })
  if (!isSetting(action.setting)) return refused({ kind: 'setting.outOfRange' })
  return accepted(action)
}
