// The party whose view this screen shows; null without one, or when that party was removed.

import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { usePlan, useView } from '../../store/WorkshopContext.tsx'

export function useLens(): Party | null {
  const lens = useView((view) => view.lens)
  return usePlan((plan) => plan.parties.find(({ id }) => id === lens) ?? null)
}
