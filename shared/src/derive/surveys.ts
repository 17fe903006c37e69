// What people answered in a survey, at the beginning and now: how many chose each step, by scale. Never who, and never an
// average.

import { isFromEarlier, type SurveyKind, shownSurveys, surveyScales } from '../nouns/round.ts'
import { countAnswers } from '../nouns/scales.ts'
import type { Plan } from '../plan/plan.ts'
import { middleOf } from './middle.ts'

export interface ScaleOverTime {
  /** How many chose each of the five steps. */
  readonly before: readonly number[]
  /** Null while it was asked once. */
  readonly now: readonly number[] | null
  /** Which way the middle of the answers went; 0 while it was asked once. */
  readonly change: -1 | 0 | 1
}

export interface SurveyOverTime {
  /** The first time was in an earlier session. */
  readonly isEarlier: boolean
  /** How many answered, the first time and the last. */
  readonly peopleBefore: number
  readonly peopleNow: number | null
  /** In the order of the questions. */
  readonly scales: readonly ScaleOverTime[]
}

/** The first and the last that were shown; null when none was. */
export function surveyOverTime(plan: Pick<Plan, 'rounds' | 'votes'>, kind: SurveyKind): SurveyOverTime | null {
  const shown = shownSurveys(plan, kind)
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last) return null
  const before = answersIn(plan, first.id, kind)
  const now = first === last ? null : answersIn(plan, last.id, kind)
  return {
    isEarlier: isFromEarlier(first),
    peopleBefore: before.people,
    peopleNow: now?.people ?? null,
    scales: before.counts.map((counts, at) => {
      const later = now?.counts[at] ?? null
      return { before: counts, now: later, change: later ? changeBetween(counts, later) : 0 }
    }),
  }
}

function answersIn({ votes }: Pick<Plan, 'votes'>, round: string, kind: SurveyKind) {
  const values = votes.filter((vote) => vote.round === round).map(({ value }) => value)
  return { people: values.length, counts: countAnswers(values, surveyScales[kind]) }
}

/** Of the steps that were chosen, each as often as it was. */
export function middleOfCounts(counts: readonly number[]): number {
  return middleOf(counts.flatMap((count, step) => Array.from({ length: count }, () => step)))
}

function changeBetween(before: readonly number[], now: readonly number[]): -1 | 0 | 1 {
  return Math.sign(middleOfCounts(now) - middleOfCounts(before)) as -1 | 0 | 1
}

/**
 * What can be looked at now. What an earlier session answered is not, until this one answered as well: people would answer by
 * it.
 */
export function surveyToSee(plan: Pick<Plan, 'rounds' | 'votes'>, kind: SurveyKind): SurveyOverTime | null {
  const spread = surveyOverTime(plan, kind)
  return spread?.isEarlier && spread.peopleNow === null ? null : spread
}
