// What each party answers to whether this plan is adopted: its last answer about the plan as it is. An empty chair was not
// asked and never counts. An answer about the plan as it was before has lapsed.

import type { Party } from '../nouns/party.ts'
import type { Verdict } from '../nouns/verdict.ts'
import type { Plan } from '../plan/plan.ts'
import { fingerprintOf } from './adoption.ts'

export interface PartyVerdict {
  readonly party: Party
  /** Null: it did not answer about this plan. */
  readonly verdict: Verdict | null
  /** It answered, and then the plan changed. */
  readonly isLapsed: boolean
}

export interface Verdicts {
  /** Parties at the table, in order. */
  readonly asked: readonly PartyVerdict[]
  readonly emptyChairs: readonly Party[]
  /** Those that adopt, also with an objection. */
  readonly adopting: readonly PartyVerdict[]
  readonly objecting: readonly PartyVerdict[]
  /** Those that still look, or said not yet. */
  readonly waiting: readonly PartyVerdict[]
}

/** `print`: of the plan that they answered about; the present one, unless another is given. */
export function verdictsOf(plan: Plan, print: string = fingerprintOf(plan)): Verdicts {
  const asked = plan.parties
    .filter(({ atTable }) => atTable)
    .map((party): PartyVerdict => {
      const last = lastOf(plan.verdicts, party.id)
      return { party, verdict: last?.print === print ? last : null, isLapsed: last !== null && last.print !== print }
    })
  const adopting = asked.filter(({ verdict }) => verdict !== null && verdict.answer !== 'nog-niet')
  return {
    asked,
    emptyChairs: plan.parties.filter(({ atTable }) => !atTable),
    adopting,
    objecting: adopting.filter(({ verdict }) => verdict?.answer === 'bezwaar'),
    waiting: asked.filter((one) => !adopting.includes(one)),
  }
}

/** Two at the same moment: the same one for everyone. */
function lastOf(verdicts: readonly Verdict[], party: string): Verdict | null {
  const own = verdicts.filter((one) => one.party === party)
  return own.reduce<Verdict | null>(
    (last, one) => (last === null || one.at > last.at || (one.at === last.at && one.id > last.id) ? one : last),
    null,
  )
}
