// The five bottlenecks as risks of this plan (W-01): how likely and how bad people think each is, where that puts them on a
// board of five by five, and what the table does about it. Measures are points of the parking lot.

import { type BottleneckNumber, bottleneckNumbers } from '../library/bottlenecks.ts'
import { bottleneckSubject, type Parked } from '../nouns/parked.ts'
import type { Plan } from '../plan/plan.ts'
import { middleOfCounts, type SurveyOverTime, surveyOverTime } from './surveys.ts'

/** Medians of what people chose, from 1 (small) to 5 (large); halfway between two is possible. */
export interface Marks {
  readonly likelihood: number
  readonly effect: number
}

export interface Risk {
  readonly number: BottleneckNumber
  /** Null while nothing was shown. */
  readonly marks: Marks | null
  /** In the order of the list, done ones too. */
  readonly measures: readonly Parked[]
}

/** In the order of the document: what was shown last counts. */
export function risksOf(plan: Pick<Plan, 'rounds' | 'votes' | 'parked'>): readonly Risk[] {
  const spread = surveyOverTime(plan, 'knelpunten')
  return bottleneckNumbers.map((number, at) => ({
    number,
    marks: spread && { likelihood: lastMiddle(spread, 2 * at), effect: lastMiddle(spread, 2 * at + 1) },
    measures: plan.parked.filter(({ about }) => about === bottleneckSubject(number)),
  }))
}

/** How many answered the last that was shown; null when none was. */
export function peopleAboutRisks(plan: Pick<Plan, 'rounds' | 'votes'>): number | null {
  const spread = surveyOverTime(plan, 'knelpunten')
  return spread && (spread.peopleNow ?? spread.peopleBefore)
}

function lastMiddle({ scales }: SurveyOverTime, at: number): number {
  const scale = scales[at]
  return 1 + middleOfCounts(scale?.now ?? scale?.before ?? [])
}

export interface OnBoard extends Marks {
  readonly number: BottleneckNumber
  /** Where several stand on one spot: how far from the middle of them, in steps; 0 where one stands alone. */
  readonly aside: number
  /** Another stands partly over it, on its right. */
  readonly isCovered: boolean
}

export function placedOnBoard(risks: readonly Risk[]): readonly OnBoard[] {
  return risks.flatMap(({ number, marks }) => {
    if (!marks) return []
    const together = risks.filter((other) => other.marks && isSameSpot(other.marks, marks))
    const at = together.findIndex((other) => other.number === number)
    return [{ number, ...marks, aside: at - (together.length - 1) / 2, isCovered: at < together.length - 1 }]
  })
}

function isSameSpot(one: Marks, other: Marks): boolean {
  return one.likelihood === other.likelihood && one.effect === other.effect
}

/** Those for which likelihood and effect together are largest; none while nothing was shown. */
export function largestRisks(risks: readonly Risk[]): readonly Risk[] {
  const sizeOf = ({ marks }: Risk) => (marks ? marks.likelihood * marks.effect : 0)
  const most = Math.max(...risks.map(sizeOf))
  return most === 0 ? [] : risks.filter((risk) => sizeOf(risk) === most)
}
