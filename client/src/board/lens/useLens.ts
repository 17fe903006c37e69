// The party through whose eyes this screen looks; null when through nobody's, or when that party is gone.

import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { usePlan, useView } from '../../store/WorkshopContext.tsx'

export function useLens(): Party | null {
  const lens = useView((view) => view.lens)
  return usePlan((plan) => plan.parties.find(({ id }) => id === lens) ?? null)
}
