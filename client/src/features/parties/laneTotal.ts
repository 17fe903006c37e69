// The figures beside a party: what it brings in in the first and the last year of the plan, and in all.

import { partyMoneyLines } from '@draaitafel/shared/copy/nl/overYears.ts'
import { partyMoneyOf } from '@draaitafel/shared/derive/overYears.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

/** One line or a few, the most important first. */
export function useLaneTotal(party: string, euros?: (cents: number) => string): readonly string[] {
  const investments = usePlan((plan) => plan.investments)
  const workshop = usePlan((plan) => plan.workshop)
  return useMemo(() => {
    const lines = partyMoneyLines(partyMoneyOf({ investments, workshop }, party), euros)
    return lines.length === 0 ? [text.parties.nothingYet] : lines
  }, [investments, party, workshop, euros])
}
