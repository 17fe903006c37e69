// What comes first: tomorrow, this year, later (W-06). From the first steps of parties, parked items that are still to do,
// and money that was promised. Depends on the day of today.

import type { Investment } from '../nouns/investment.ts'
import type { Parked } from '../nouns/parked.ts'
import { isPromised } from '../nouns/promise.ts'
import { type FirstStep, readFirstStep } from '../plan/firstStep.ts'
import type { Plan } from '../plan/plan.ts'

export const outcomeTimes = ['tomorrow', 'thisYear', 'later'] as const
/** `tomorrow`: or within two weeks. */
export type OutcomeTime = (typeof outcomeTimes)[number]

export type Outcome =
  | { readonly kind: 'step'; readonly time: OutcomeTime; readonly step: FirstStep }
  | { readonly kind: 'parked'; readonly time: OutcomeTime; readonly parked: Parked }
  | { readonly kind: 'money'; readonly time: OutcomeTime; readonly investment: Investment }

const SOON_MS = 14 * 24 * 60 * 60 * 1000

const timeOfStep: Readonly<Record<FirstStep['when'], OutcomeTime>> = {
  'deze week': 'tomorrow',
  'deze maand': 'thisYear',
  later: 'later',
}

/** `today`: ISO 8601. In the order in which they are read out: steps, parked items, money. */
export function outcomesOf({ agreements, parked, investments }: Plan, today: string): readonly Outcome[] {
  const year = Number(today.slice(0, 4))
  return [
    ...agreements.flatMap(({ text }): Outcome[] => {
      const step = readFirstStep(text)
      return step ? [{ kind: 'step', time: timeOfStep[step.when], step }] : []
    }),
    ...parked
      .filter(({ done }) => !done)
      .map((one): Outcome => ({ kind: 'parked', time: timeOfDay(one.day, today), parked: one })),
    // Only what was promised and has not ended: nobody said that the rest will come.
    ...investments
      .filter((one) => isPromised(one) && (one.until === null || one.until >= year))
      .map((one): Outcome => ({ kind: 'money', time: one.from <= year ? 'thisYear' : 'later', investment: one })),
  ]
}

/** Of which nobody said anything yet. */
export function emptyTimes(plan: Plan, today: string): readonly OutcomeTime[] {
  const outcomes = outcomesOf(plan, today)
  return outcomeTimes.filter((time) => outcomes.every((one) => one.time !== time))
}

function timeOfDay(day: string, today: string): OutcomeTime {
  if (day === '') return 'later'
  if (Date.parse(day) - Date.parse(today) <= SOON_MS) return 'tomorrow'
  return day.slice(0, 4) === today.slice(0, 4) ? 'thisYear' : 'later'
}
