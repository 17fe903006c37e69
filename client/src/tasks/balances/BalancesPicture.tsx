// The four times back and forth: of each its name and the one thing to talk about, and between the knobs about which.

import {
  betweenKnobsLead,
  moneyAndValueLead,
  partyAndPartyLead,
  rubbingPairs,
} from '@draaitafel/shared/copy/nl/balances.ts'
import { coverageSentenceRounded } from '@draaitafel/shared/copy/nl/coverage.ts'
import { betweenKnobs, moneyAndValue, partyAndParty, valuesWithoutMoney } from '@draaitafel/shared/derive/balances.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './BalancesPicture.module.css'

/** More do not fit under the sentence. */
const MOST_PAIRS = 2
/** Longer sentences are a size smaller, so that they are there to the end. */
const LONG = 75

export function Picture() {
  const plan = usePlan((whole) => whole)
  const leads = useMemo(() => leadsOf(plan), [plan])
  return (
    <div className={`${shared.field} ${styles.picture}`}>
      <h1 className="sr">{text.balances.title}</h1>
      {leads.map(({ name, lead, about }) => (
        <section key={name}>
          <h2>{name}</h2>
          <p className={shared.clamp} data-long={lead.length > LONG || undefined}>
            {lead}
          </p>
          {about.length > 0 && (
            <ul>
              {about.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}

interface Lead {
  readonly name: string
  readonly lead: string
  readonly about: readonly string[]
}

function leadsOf(plan: Plan): readonly Lead[] {
  const knobs = betweenKnobs(plan)
  return [
    { name: text.balances.betweenKnobs, lead: betweenKnobsLead(knobs), about: rubbingPairs(knobs, MOST_PAIRS) },
    {
      name: text.balances.moneyAndValue,
      lead: moneyAndValueLead(moneyAndValue(plan), valuesWithoutMoney(plan), plan.needs),
      about: [],
    },
    { name: text.balances.partyAndParty, lead: partyAndPartyLead(partyAndParty(plan)), about: [] },
    { name: text.balances.nowAndLater, lead: coverageSentenceRounded(coverageOf(plan)), about: [] },
  ]
}
