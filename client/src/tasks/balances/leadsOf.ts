// The four balances: for each its name and the one thing to talk about, and between the knobs which questions. Pure.

import {
  betweenKnobsLead,
  moneyAndValueLead,
  partyAndPartyLead,
  rubbingPairs,
} from '@draaitafel/shared/copy/nl/balances.ts'
import { betweenKnobs, moneyAndValue, partyAndParty, valuesWithoutMoney } from '@draaitafel/shared/derive/balances.ts'
import { type Coverage, coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { text } from '../../copy/nl.ts'

/** No more fit under the sentence on the large screen. */
const MOST_PAIRS = 2

export interface Lead {
  readonly name: string
  readonly lead: string
  readonly about: readonly string[]
}

/** `sentence`: about the money over the years, exact or rounded for the large screen. */
export function leadsOf(plan: Plan, sentence: (coverage: Coverage) => string): readonly Lead[] {
  const knobs = betweenKnobs(plan)
  return [
    { name: text.balances.betweenKnobs, lead: betweenKnobsLead(knobs), about: rubbingPairs(knobs, MOST_PAIRS) },
    {
      name: text.balances.moneyAndValue,
      lead: moneyAndValueLead(moneyAndValue(plan), valuesWithoutMoney(plan), plan.needs),
      about: [],
    },
    { name: text.balances.partyAndParty, lead: partyAndPartyLead(partyAndParty(plan)), about: [] },
    { name: text.balances.nowAndLater, lead: sentence(coverageOf(plan)), about: [] },
  ]
}
