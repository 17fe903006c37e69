// In sight on every screen: the plan was decided on, and whether it is still what was decided.

import { formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import { adoptionOf } from '@draaitafel/shared/derive/adoption.ts'
import { rights } from '../../copy/nlRights.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'

interface AdoptedPillProps {
  readonly className: string | undefined
  /** Where there is no room for the year; it stands in the tip. */
  readonly isShort?: boolean
}

const YEAR = / \d{4}/

/** Nothing while the plan is a concept. */
export function AdoptedPill({ className, isShort = false }: AdoptedPillProps) {
  const words = useAdoptedWords()
  if (!words) return null
  return (
    <p className={className} title={words}>
      <Icon name="check" />
      <span>{isShort ? words.replace(YEAR, '') : words}</span>
    </p>
  )
}

function useAdoptedWords(): string | null {
  return usePlan((plan) => {
    const adoption = adoptionOf(plan)
    if (!adoption) return null
    const day = formatDay(adoption.at)
    return adoption.changedSince ? rights.adopt.changedPill(day) : rights.adopt.pill(day)
  })
}
