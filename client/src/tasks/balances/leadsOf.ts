// The four balances: for each its name and the one thing to talk about. Between the knobs that is the question itself, with the
// two knobs that it is about. Pure.

import {
  betweenKnobsLead,
  moneyAndValueLead,
  pairWords,
  partyAndPartyLead,
} from '@draaitafel/shared/copy/nl/balances.ts'
import { coverageSentence } from '@draaitafel/shared/copy/nl/coverage.ts'
import { questionSentence } from '@draaitafel/shared/copy/nl/questions.ts'
import { betweenKnobs, moneyAndValue, partyAndParty, valuesWithoutMoney } from '@draaitafel/shared/derive/balances.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { balancesText } from '../../copy/nlBalances.ts'
import { workText } from '../../copy/nlTaskWork.ts'

export interface Lead {
  readonly name: string
  readonly lead: string
  readonly about: readonly string[]
}

/** `pairs`: so many questions between knobs are written out. */
export function leadsOf(plan: Plan, pairs: number): readonly Lead[] {
  return [
    { name: balancesText.betweenKnobs, ...betweenLead(plan, pairs) },
    {
      name: balancesText.moneyAndValue,
      lead: moneyAndValueLead(moneyAndValue(plan), valuesWithoutMoney(plan), plan.needs),
      about: [],
    },
    { name: balancesText.partyAndParty, lead: partyAndPartyLead(partyAndParty(plan)), about: [] },
    { name: balancesText.nowAndLater, lead: coverageSentence(coverageOf(plan)), about: [] },
  ]
}

function betweenLead(plan: Plan, most: number): Pick<Lead, 'lead' | 'about'> {
  const between = betweenKnobs(plan)
  const [first, ...others] = between.rubbing
  if (!first) return { lead: betweenKnobsLead(between), about: [] }
  const written = others.slice(0, most - 1)
  const more = others.length - written.length
  return {
    lead: questionSentence(first.asked.question, plan),
    about: [
      pairWords(first.pair),
      ...written.map(({ pair, asked }) => `${pairWords(pair)}: ${questionSentence(asked.question, plan)}`),
      ...(more > 0 ? [workText.morePairs(more)] : []),
    ],
  }
}
