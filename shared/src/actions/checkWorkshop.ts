// Facts of the workshop as a whole: title, place, the years the board shows.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { checkPeriod, MAX_HORIZON_YEARS } from '../base/years.ts'
import { isUseId } from '../model/uses.ts'
import { planLimits } from '../nouns/limits.ts'
import { isIndexation } from '../nouns/workshop.ts'
import type { Action } from './action.ts'
import { problemInText } from './checkFacts.ts'

type WorkshopAction = Extract<Action, { type: `workshop.${string}` }>

export function checkWorkshopAction(action: WorkshopAction): Result<Action, Problem> {
  if (action.type === 'workshop.describe') {
    const { title, place, use, moneyFirst = false } = action.changes
    if (use !== undefined && !isUseId(use)) return refused({ kind: 'choice.unknown' })
    if (typeof moneyFirst !== 'boolean') return refused({ kind: 'choice.unknown' })
    const problem =
      (title === undefined ? null : problemInText(title, 'title', planLimits.titleLength, false)) ??
      (place === undefined ? null : problemInText(place, 'place', planLimits.placeLength, true))
    return problem ? refused(problem) : accepted(action)
  }
  if (action.type === 'workshop.setIndexation') {
    return isIndexation(action.indexation)
      ? accepted(action)
      : refused({ kind: 'indexation.outOfRange', maxPercent: planLimits.indexation / 100 })
  }
  const period = checkPeriod({ from: action.firstYear, until: action.lastYear })
  if (!period.ok) return period
  if (action.lastYear - action.firstYear + 1 > MAX_HORIZON_YEARS) {
    return refused({ kind: 'years.tooMany', max: MAX_HORIZON_YEARS })
  }
  return accepted(action)
}
