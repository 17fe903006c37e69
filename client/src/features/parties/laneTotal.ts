// The figure beside a party: what it brings in per year, or once when there is nothing else.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { laneTotals } from '@draaitafel/shared/derive/amounts.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

export function useLaneTotal(party: string): string {
  const investments = usePlan((plan) => plan.investments)
  const workshop = usePlan((plan) => plan.workshop)
  return useMemo(() => {
    const { perYearCents, onceCents } = laneTotals(investments, party, workshop)
    if (perYearCents > 0) return text.parties.perYear(formatEuro(perYearCents))
    return onceCents > 0 ? text.parties.once(formatEuro(onceCents)) : text.parties.nothingYet
  }, [investments, party, workshop])
}
