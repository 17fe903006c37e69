// The figures beside a party: what it brings in per year and what once, on a line each.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { type Horizon, laneTotals } from '@draaitafel/shared/derive/amounts.ts'
import type { Investment } from '@draaitafel/shared/plan/investment.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

/** One line, or two when there is money of both kinds. */
export function useLaneTotal(party: string): readonly string[] {
  const investments = usePlan((plan) => plan.investments)
  const workshop = usePlan((plan) => plan.workshop)
  return useMemo(() => laneTotalLines(investments, party, workshop), [investments, party, workshop])
}

function laneTotalLines(investments: readonly Investment[], party: string, horizon: Horizon): readonly string[] {
  const { perYearCents, onceCents } = laneTotals(investments, party, horizon)
  if (perYearCents === 0) return [onceCents > 0 ? text.parties.once(formatEuro(onceCents)) : text.parties.nothingYet]
  const perYear = text.parties.perYear(formatEuro(perYearCents))
  return onceCents > 0 ? [perYear, text.parties.andOnce(formatEuro(onceCents))] : [perYear]
}
