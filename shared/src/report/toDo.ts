// Who does what, and when: the first steps of parties and what is parked with someone, from soon to later.

import { formatDay } from '../copy/nl/format.ts'
import { summaryWords } from '../copy/nl/reportSummary.ts'
import { outcomesOf } from '../derive/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { partyName } from './partyName.ts'

export interface ToDo {
  /** Null: nobody took it. */
  readonly who: string | null
  readonly what: string
  /** In words; '' when no day was named. */
  readonly when: string
}

/** `today`: ISO 8601. Money is not in it: the costs and the timeline have that. */
export function toDosOf(plan: Plan, today: string): readonly ToDo[] {
  return outcomesOf(plan, today).flatMap((one): ToDo[] => {
    if (one.kind === 'step') return [{ who: one.step.party, what: one.step.words, when: one.step.when }]
    if (one.kind === 'money') return []
    const { text, owner, day } = one.parked
    return [{ who: owner === null ? null : partyName(plan, owner), what: text, when: day === '' ? '' : formatDay(day) }]
  })
}

/** A row per thing to do, the parties in the order of the plan, what nobody took at the end. */
export function toDoRows(plan: Plan, today: string): string[][] {
  const all = toDosOf(plan, today)
  const order = new Map(plan.parties.map(({ name }, at) => [name, at]))
  const placeOf = ({ who }: ToDo) => (who === null ? Number.MAX_SAFE_INTEGER : (order.get(who) ?? order.size))
  return all
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map(({ who, what, when }) => [who ?? summaryWords.nobody, what, when || summaryWords.noDay])
}
