// The figures next to a party: what it contributes in the first and the last year of the plan, and in total.

import { partyMoneyLines } from '@draaitafel/shared/copy/nl/overYears.ts'
import { besidesMoney } from '@draaitafel/shared/derive/besides.ts'
import { type PartyMoney, partyMoneyOf } from '@draaitafel/shared/derive/overYears.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

/** One line or a few. `lines`: the maximum number; all of them, unless given. */
export function useLaneTotal(
  party: string,
  lines: (money: PartyMoney) => readonly string[] = partyMoneyLines,
): readonly string[] {
  const investments = usePlan((plan) => plan.investments)
  const workshop = usePlan((plan) => plan.workshop)
  return useMemo(() => {
    const found = lines(partyMoneyOf({ investments, workshop }, party))
    if (found.length > 0) return found
    return [besidesMoney(investments, party).length > 0 ? text.parties.besides : text.parties.nothingYet]
  }, [investments, party, workshop, lines])
}
