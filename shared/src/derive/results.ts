// Whether each core value came, and what each knob was opened for: of the values all four, of the knobs those that were opened.

import { coreValueIds } from '../model/coreValues.ts'
import type { KnobState } from '../nouns/knobState.ts'
import { type Degree, degrees, ofKnob, type Result, type ResultSubject } from '../nouns/result.ts'
import type { Plan } from '../plan/plan.ts'

export interface Asked {
  readonly subject: ResultSubject
  /** Null while nobody said. */
  readonly result: Result | null
}

export function valueResults({ results }: Pick<Plan, 'results'>): readonly Asked[] {
  return coreValueIds.map((subject) => ({ subject, result: resultOf(results, subject) }))
}

/** Also of a knob that was shut since, once something was said of it. */
export function knobResults({ results, knobs }: Pick<Plan, 'results' | 'knobs'>): readonly Asked[] {
  const isAsked = ({ setting, baseline }: KnobState) => setting > 0 || baseline > 0
  return knobs.flatMap((knob) => {
    const found = resultOf(results, ofKnob(knob.number))
    return found || isAsked(knob) ? [{ subject: ofKnob(knob.number), result: found }] : []
  })
}

/** How often each was said, in fixed order, and of how many nobody said it. No score. */
export function countResults(asked: readonly Asked[]) {
  const counts = degrees.map((degree): readonly [Degree, number] => [
    degree,
    asked.filter(({ result }) => result?.degree === degree).length,
  ])
  return { counts: counts.filter(([, count]) => count > 0), open: asked.filter(({ result }) => result === null).length }
}

function resultOf(results: readonly Result[], subject: ResultSubject): Result | null {
  return results.find((one) => one.subject === subject) ?? null
}
