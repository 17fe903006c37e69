// Actions on one knob: turning it, saying how far the group is with it, and why it stays closed; and setting several at once.

import { assertNever } from '../base/assertNever.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { isKnobNumber, isSetting } from '../model/knobs.ts'
import { isDiscussionState } from '../nouns/discussion.ts'
import { planLimits } from '../nouns/limits.ts'
import type { Plan } from '../plan/plan.ts'
import type { Action, ActionOf } from './action.ts'
import { problemInText } from './checkFacts.ts'
import { checkRoundHold } from './checkRoundHold.ts'

type KnobAction = Extract<Action, { type: `knob.${string}` }>

export function checkKnobAction(
  plan: Pick<Plan, 'rounds'>,
  action: KnobAction | ActionOf<'today.take'>,
): Result<Action, Problem> {
  if (action.type !== 'today.take') return checkOne(plan, action)
  // All of them or none.
  for (const { knob, setting } of action.knobs) {
    const checked = checkOne(plan, { type: action.how, knob, setting })
    if (!checked.ok) return checked
  }
  return accepted(action)
}

function checkOne(plan: Pick<Plan, 'rounds'>, action: KnobAction): Result<Action, Problem> {
  const held = checkRoundHold(plan, action)
  if (held) return refused(held)
  if (!isKnobNumber(action.knob)) return refused({ kind: 'knob.unknown' })
  switch (action.type) {
    case 'knob.turn':
    case 'knob.baseline':
      return isSetting(action.setting) ? accepted(action) : refused({ kind: 'setting.outOfRange' })
    case 'knob.discuss':
      return action.state === null || isDiscussionState(action.state)
        ? accepted(action)
        : refused({ kind: 'choice.unknown' })
    case 'knob.reason': {
      const problem = problemInText(action.reason, 'reason', planLimits.reasonLength, true)
      return problem ? refused(problem) : accepted({ ...action, reason: action.reason.trim() })
    }
    default:
      return assertNever(action)
  }
}
