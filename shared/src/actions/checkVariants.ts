// Variants side by side: which ones, what is chosen from them, and taking it over.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { isKnobNumber, isSetting } from '../model/knobs.ts'
import type { Plan } from '../plan/plan.ts'
import { areComparable, isTableLetter } from '../plan/tables.ts'
import type { Action } from './action.ts'
import type { Actor } from './actor.ts'
import { checkKnobAction } from './checkKnob.ts'
import type { VariantAction } from './variantAction.ts'

export function checkVariants(
  plan: Pick<Plan, 'rounds'>,
  action: VariantAction,
  { role }: Pick<Actor, 'role'>,
): Result<Action, Problem> {
  switch (action.type) {
    case 'replay.start':
      return accepted(action)
    case 'compare.set':
      return areComparable(action.moments) ? accepted(action) : refused({ kind: 'choice.unknown' })
    case 'variant.pick': {
      const { picks } = action
      // A lock is on one knob, so whoever is bound by locks chooses one at a time.
      if (picks.length !== 1 && role !== 'facilitator') return refused({ kind: 'role.facilitatorOnly' })
      const areKnown = picks.every(
        (one) => isKnobNumber(one.knob) && isSetting(one.setting) && isTableLetter(one.letter),
      )
      return areKnown ? accepted(action) : refused({ kind: 'choice.unknown' })
    }
    case 'variant.take': {
      // All of them or none.
      for (const { knob, setting } of action.knobs) {
        const checked = checkKnobAction(plan, { type: 'knob.turn', knob, setting })
        if (!checked.ok) return checked
      }
      return accepted(action)
    }
  }
}
