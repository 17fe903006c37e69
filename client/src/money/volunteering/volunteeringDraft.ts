// The form of a line of volunteers' hours as someone fills it in: what it starts with, and what it says. Pure.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { LineAction } from '@draaitafel/shared/nouns/nouns.ts'
import type { Volunteering, VolunteeringFacts } from '@draaitafel/shared/nouns/volunteering.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { changedFields } from '../../ui/changedFields.ts'
import { readKnob, readPeriod } from '../investments/moneyForm.ts'

export interface VolunteeringDraft {
  readonly label: string
  readonly party: string
  readonly hours: string
  readonly from: string
  /** Empty: no end agreed. */
  readonly until: string
  /** '' or '1'…'10'. */
  readonly knob: string
}

export interface DraftProblem {
  readonly field: keyof VolunteeringDraft
  readonly problem: Problem
}

/** What is known of hours that someone is about to write down; '' for what is not. */
export interface HoursToAdd extends Pick<VolunteeringDraft, 'party' | 'label' | 'hours'> {
  readonly knob: KnobNumber | null
}

/** Without a line: from the first year on, and by residents where they are among the parties. */
export function startDraft(
  line: Volunteering | null,
  { parties, workshop }: Pick<Plan, 'parties' | 'workshop'>,
  toAdd: HoursToAdd | null = null,
): VolunteeringDraft {
  const residents = parties.find(({ kind }) => kind === 'bewoners') ?? parties[0]
  const knob = line ? line.knob : toAdd?.knob
  return {
    label: line?.label ?? toAdd?.label ?? '',
    party: line?.party || toAdd?.party || residents?.id || '',
    hours: line ? String(line.hoursPerYear) : (toAdd?.hours ?? ''),
    from: String(line?.from ?? workshop.firstYear),
    until: line?.until ? String(line.until) : '',
    knob: knob ? String(knob) : '',
  }
}

export function readDraft(draft: VolunteeringDraft): Result<VolunteeringFacts, DraftProblem> {
  const label = draft.label.trim()
  if (label === '') return refused({ field: 'label', problem: { kind: 'text.empty', field: 'label' } })
  const digits = draft.hours.trim().replace('.', '')
  const hoursPerYear = /^\d{1,6}$/.test(digits) ? Number(digits) : 0
  if (hoursPerYear < 1 || hoursPerYear > planLimits.hours) {
    return refused({ field: 'hours', problem: { kind: 'hours.outOfRange', max: planLimits.hours } })
  }
  const period = readPeriod({ per: 'year', ...draft })
  if (!period.ok) return period
  return accepted({ party: draft.party, label, knob: readKnob(draft.knob), hoursPerYear, ...period.value })
}

/** What the form does to the plan. `started`: as it was when the form opened; someone else may have changed it since. */
export function actionOf(started: Volunteering | null, facts: VolunteeringFacts, newId: string): LineAction {
  if (!started) return { type: 'volunteering.add', id: newId, facts }
  const { id, order: _order, ...before } = started
  return { type: 'volunteering.change', id, changes: changedFields<VolunteeringFacts>(before, facts) }
}
