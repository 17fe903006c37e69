// The form about the workshop as the facilitator fills it in: what it starts with, and what it says. Pure.

import type { Action, WorkshopChanges } from '@draaitafel/shared/actions/action.ts'
import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { parseQuantity } from '@draaitafel/shared/base/quantity.ts'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { checkPeriod, parseYear } from '@draaitafel/shared/base/years.ts'
import { formatPercent } from '@draaitafel/shared/copy/nl/format.ts'
import type { UseId } from '@draaitafel/shared/model/uses.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { changedFields } from '../../ui/changedFields.ts'

type Workshop = Plan['workshop']

export interface WorkshopDraft {
  readonly title: string
  readonly place: string
  readonly firstYear: string
  readonly lastYear: string
  /** How much prices rise in a year, in percent. */
  readonly rise: string
  /** The amounts are no examples. */
  readonly real: boolean
  readonly use: UseId
}

export interface DraftProblem {
  readonly field: 'years' | 'rise'
  readonly problem: Problem
}

export function startDraft({
  title,
  place,
  firstYear,
  lastYear,
  indexation,
  exampleAmounts,
  use,
}: Workshop): WorkshopDraft {
  return {
    title,
    place,
    firstYear: String(firstYear),
    lastYear: String(lastYear),
    rise: formatPercent(indexation).replace('%', ''),
    real: !exampleAmounts,
    use,
  }
}

/** What the form does to the plan, in order; nothing where nothing was changed. `started`: as it was when the form opened. */
export function actionsOf(draft: WorkshopDraft, started: Workshop): Result<readonly Action[], DraftProblem> {
  const years = readYears(draft)
  if (!years.ok) return refused({ field: 'years', problem: years.problem })
  const rise = parseQuantity(draft.rise.replace('%', ''), planLimits.indexation)
  if (!rise.ok) return refused({ field: 'rise', problem: rise.problem })
  const actions: Action[] = []
  const changes = changedWords(draft, started)
  if (Object.keys(changes).length > 0) actions.push({ type: 'workshop.describe', changes })
  const { firstYear, lastYear } = years.value
  if (firstYear !== started.firstYear || lastYear !== started.lastYear) {
    actions.push({ type: 'workshop.setYears', firstYear, lastYear })
  }
  if (rise.value !== started.indexation) actions.push({ type: 'workshop.setIndexation', indexation: rise.value })
  return accepted(actions)
}

function readYears(draft: WorkshopDraft): Result<Pick<Workshop, 'firstYear' | 'lastYear'>, Problem> {
  const firstYear = parseYear(draft.firstYear)
  if (!firstYear.ok) return firstYear
  const lastYear = parseYear(draft.lastYear)
  if (!lastYear.ok) return lastYear
  const period = checkPeriod({ from: firstYear.value, until: lastYear.value })
  return period.ok ? accepted({ firstYear: firstYear.value, lastYear: lastYear.value }) : period
}

function changedWords(draft: WorkshopDraft, started: Workshop): WorkshopChanges {
  const { title, place, exampleAmounts, use } = started
  const after = { title: draft.title.trim(), place: draft.place.trim(), exampleAmounts: !draft.real, use: draft.use }
  return changedFields<WorkshopChanges>({ title, place, exampleAmounts, use }, after)
}
