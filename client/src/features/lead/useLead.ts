// Who leads, among the facilitators who are in. While nobody took it everyone does; from then on only who took it.

import { useEffect, useRef } from 'react'
import { lead as words } from '../../copy/nlLead.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'

export interface LeadView {
  readonly isMine: boolean
  /** Whose it is; null while nobody took it. */
  readonly by: string | null
  readonly take: () => void
}

export function useLead(): LeadView {
  const { seat, dispatch } = useWorkshop()
  const lead = usePlan((plan) => plan.lead)
  return {
    isMine: lead === null || lead.person === seat.person,
    by: lead?.name ?? null,
    take: () => seat.person !== null && dispatch({ type: 'lead.take', person: seat.person }),
  }
}

/** Large screens follow who says that they lead; and whoever led until now is told. */
export function useTellLead(): void {
  const { role, seat, tell, view } = useWorkshop()
  const lead = usePlan((plan) => plan.lead)
  const led = useRef(false)
  useEffect(() => {
    if (role !== 'facilitator') return
    const leads = lead?.person === seat.person
    tell({ leads })
    if (led.current && lead && !leads) view.say('done', words.lead.changed(lead.name))
    led.current = leads
  }, [role, lead, seat, tell, view])
}
