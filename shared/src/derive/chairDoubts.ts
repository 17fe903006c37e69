// Is the table what the plan says it is (seed inventory E-07)? A party that is after a value, or brings something in, while nobody
// in the room speaks for it: perhaps an empty chair. And the other way round: someone sits on one. Nothing is decided here;
// a party can be in the room without a screen of its own.

import type { Party } from '../nouns/party.ts'
import { scriptOf } from '../nouns/step.ts'
import { stepNow, taskNow } from '../nouns/stepNow.ts'
import type { TaskId } from '../nouns/task.ts'
import type { Plan } from '../plan/plan.ts'
import { countingAims } from './aims.ts'

export interface ChairDoubt {
  readonly party: Party
  /** 'unspoken': called at the table, with nobody there; 'taken': called an empty chair, with someone on it. */
  readonly kind: 'unspoken' | 'taken'
}

/** In these people are still coming in, or arrange the chairs themselves. */
const ARRIVING: readonly TaskId[] = ['welcome', 'table']

/**
 * In order of the plan; empty before the second step of the script, and while a plan is only tried out.
 *
 * @param voices ids of the parties for which anyone was here today
 */
export function chairDoubts(plan: Plan, voices: ReadonlySet<string>): readonly ChairDoubt[] {
  if (!isUnderWay(plan)) return []
  const counts = partiesInMoneyOrValue(plan)
  return plan.parties.flatMap((party): ChairDoubt[] => {
    const isHere = voices.has(party.id)
    if (isHere === party.atTable) return []
    if (isHere) return [{ party, kind: 'taken' }]
    return counts.has(party.id) ? [{ party, kind: 'unspoken' }] : []
  })
}

function isUnderWay(plan: Plan): boolean {
  const step = stepNow(plan)
  const task = taskNow(plan)
  if (!step || !task || plan.practice !== null || ARRIVING.includes(task)) return false
  return step.id !== scriptOf(plan).find(({ skipped }) => !skipped)?.id
}

function partiesInMoneyOrValue(plan: Plan): ReadonlySet<string> {
  return new Set([...countingAims(plan), ...plan.investments, ...plan.volunteering].map(({ party }) => party))
}
