// Looking back: whether each value came, and what each knob was opened for. Absent while nobody said anything of it.

import { degreeWord, resultName } from '../copy/nl/results.ts'
import { resultsCopy as copy } from '../copy/nl/resultsReport.ts'
import { type Asked, knobResults, valueResults } from '../derive/results.ts'
import type { Plan } from '../plan/plan.ts'
import { type Block, heading, table } from './reportTree.ts'

export function resultsChapter(plan: Plan): Block[] {
  if (plan.results.length === 0) return []
  const knobs = saidOf(knobResults(plan))
  return [
    heading(1, copy.title),
    table(copy.captionValues, copy.head, valueResults(plan).map(row)),
    ...(knobs.length === 0 ? [] : [table(copy.captionKnobs, copy.headKnobs, knobs.map(row))]),
  ]
}

/** With its kind in front; only what was said. */
export function resultRows(plan: Plan): string[][] {
  return [
    ...saidOf(valueResults(plan)).map((one) => [copy.kinds.value, ...row(one)]),
    ...saidOf(knobResults(plan)).map((one) => [copy.kinds.knob, ...row(one)]),
  ]
}

function saidOf(asked: readonly Asked[]): readonly Asked[] {
  return asked.filter(({ result }) => result !== null)
}

function row({ subject, result }: Asked): string[] {
  return [resultName(subject), degreeWord(result?.degree), result?.signs ?? '']
}
