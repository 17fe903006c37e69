// Visible on every screen: the plan was decided on, and whether it is still what was decided.

import { formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import { adoptionOf } from '@draaitafel/shared/derive/adoption.ts'
import { rights } from '../../copy/nlRights.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'

interface AdoptedPillProps {
  readonly className: string | undefined
  /** If there is no space for everything: what matters most is shown, and the rest is in the tooltip. */
  readonly isShort?: boolean
}

const YEAR = / \d{4}/

/** Nothing while the plan is a draft. */
export function AdoptedPill({ className, isShort = false }: AdoptedPillProps) {
  const at = usePlan((plan) => adoptionOf(plan)?.at ?? null)
  const changedSince = usePlan((plan) => adoptionOf(plan)?.changedSince ?? false)
  const sealing = usePlan(({ workshop }) => workshop.sealing?.state)
  if (at === null) return null
  const day = formatDay(at)
  const plain = sealing === 'heropend' ? rights.adopt.openPill(day) : rights.adopt.pill(day)
  const words = changedSince ? rights.adopt.changedPill(day) : plain
  const dayOnly = sealing === 'heropend' ? rights.adopt.openPillShort : words.replace(YEAR, '')
  const short = changedSince ? rights.adopt.changedPillShort : dayOnly
  return (
    <p className={className} title={words} data-changed={changedSince || undefined}>
      <Icon name={sealing === 'verzegeld' ? 'lock' : 'check'} />
      <span>{isShort ? short : words}</span>
    </p>
  )
}
