// How many parties adopted the plan and when, in a sentence.

import { formatClock, formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { useVerdicts } from './useVerdicts.ts'

export function useSealedWords(): string {
  const { adopting, objecting } = useVerdicts()
  const at = usePlan(({ workshop }) => workshop.adopted?.at ?? '')
  const names = objecting.map(({ party }) => party.name)
  return adoptionText.sealedBy(adopting.length, formatDay(at), formatClock(at), names)
}
