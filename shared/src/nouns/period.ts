// The years in which a line counts.

import * as v from 'valibot'
import type { FieldReader } from '../base/fieldReader.ts'
import { checkPeriod, isYear, MAX_YEAR, MIN_YEAR, type Period, yearRange } from '../base/years.ts'
import type { Part } from './define.ts'
import type { Field } from './parts.ts'

export const year = v.pipe(v.number(), v.integer(), v.minValue(MIN_YEAR), v.maxValue(MAX_YEAR))

/** The year something is about, where somebody said. */
export const yearOrNull: Field<number | null> = {
  schema: v.nullable(year),
  absent: null,
  standIn: null,
  stored: (raw) => (isYear(raw) ? raw : null),
  problem: () => ({ kind: 'year.outOfRange', min: MIN_YEAR, max: MAX_YEAR }),
}

/** `until`: the last year, inclusive; null = no end agreed. */
export const period: Part<Period> = {
  schemas: { from: year, until: v.nullable(year) },
  optional: [],
  stored: (raw) => {
    const from = raw('from')
    return isYear(from) ? { from, until: storedUntil(raw, from) } : 'badFacts'
  },
  filed: filedPeriod,
  problemIn: (facts) => {
    const checked = checkPeriod(facts)
    return checked.ok ? null : checked.problem
  },
}

export function filedPeriod(file: FieldReader): Period {
  const from = file.integer('from', yearRange)
  const until = file.integerOrNull('until', yearRange)
  if (until !== null && until < from) file.fault('until', 'outOfRange', { bound: 'least', value: from })
  return { from, until }
}

/** From and until are two facts, so two people may have set them in the wrong order. */
export function storedUntil(raw: (key: string) => unknown, from: number): number | null {
  const end = raw('until')
  return isYear(end) ? Math.max(from, end) : null
}
