// Opening, showing and stopping a private round. One at a time; what was chosen must make sense for it.

import { isId } from '../base/ids.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { isKnobNumber } from '../model/knobs.ts'
import { planLimits } from '../plan/limits.ts'
import type { Plan } from '../plan/plan.ts'
import { isRoundKind, isRoundVoters, isVoteValue, openRound } from '../plan/round.ts'
import type { Action } from './action.ts'

type RoundAction = Extract<Action, { type: `round.${string}` }>

export function checkRoundAction(plan: Plan, action: RoundAction): Result<Action, Problem> {
  if (action.type === 'round.open') {
    if (!isId(action.id) || !isKnobNumber(action.knob)) return refused({ kind: 'knob.unknown' })
    if (!isRoundKind(action.kind) || !isRoundVoters(action.voters)) return refused({ kind: 'choice.unknown' })
    if (openRound(plan)) return refused({ kind: 'round.alreadyOpen' })
    const max = planLimits.rounds
    return plan.rounds.length >= max ? refused({ kind: 'list.full', max }) : accepted(action)
  }
  const round = plan.rounds.find(({ id }) => id === action.id)
  if (round?.state !== 'open') return refused({ kind: 'line.gone' })
  if (action.type === 'round.stop') return accepted(action)
  const isSane = action.votes.every(({ value }) => isVoteValue(round.kind, value))
  return isSane ? accepted(action) : refused({ kind: 'choice.unknown' })
}
