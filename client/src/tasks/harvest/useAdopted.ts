// Since when the plan stands as it was decided on, as a day and a time; null for a draft, and for a plan that changed since.

import { formatClock, formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import { adoptionOf } from '@draaitafel/shared/derive/adoption.ts'
import { useShallow } from 'zustand/react/shallow'
import { usePlan } from '../../store/WorkshopContext.tsx'

export function useAdopted(): { readonly day: string; readonly time: string } | null {
  return usePlan(
    useShallow((plan) => {
      const adoption = adoptionOf(plan)
      return adoption && !adoption.changedSince ? { day: formatDay(adoption.at), time: formatClock(adoption.at) } : null
    }),
  )
}
