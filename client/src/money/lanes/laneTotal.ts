// The figures next to a party: what it contributes in the first and the last year of the plan, and in total.

import { partyMoneyLines } from '@draaitafel/shared/copy/nl/overYears.ts'
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
    return found.length === 0 ? [text.parties.nothingYet] : found
  }, [investments, party, workshop, lines])
}
