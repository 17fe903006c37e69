// Opening, showing and stopping a private round. One at a time; the choices must be valid for it.

import { isId } from '../base/ids.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { openRound, openSurvey, roundNoun } from '../nouns/round.ts'
import { isVoteValue } from '../nouns/vote.ts'
import type { Plan } from '../plan/plan.ts'
import { presentIn } from '../plan/present.ts'
import type { Action } from './action.ts'

type RoundAction = Extract<Action, { type: `round.${string}` }>

export function checkRoundAction(plan: Plan, action: RoundAction): Result<Action, Problem> {
  if (action.type === 'round.open') {
    if (!isId(action.id)) return refused({ kind: 'knob.unknown' })
    // Judged by what it will become.
    const problem = roundNoun.part.problemIn({ ...action, state: 'getoond' }, presentIn(plan))
    if (problem) return refused(problem)
    if (openRound(plan) || openSurvey(plan)) return refused({ kind: 'round.alreadyOpen' })
    const { most } = roundNoun
    return plan.rounds.length >= most ? refused({ kind: 'list.full', max: most }) : accepted(action)
  }
  const round = plan.rounds.find(({ id }) => id === action.id)
  if (round?.state !== 'open') return refused({ kind: 'line.gone' })
  if (action.type === 'round.stop') return accepted(action)
  const isSane = action.votes.every(({ value }) => isVoteValue(round.kind, value))
  return isSane ? accepted(action) : refused({ kind: 'choice.unknown' })
}
