// When the facilitator brings everyone somewhere, this screen goes there; from there people may leave again. Someone
// who was not in yet is not brought, and someone who is typing is not interrupted: that screen says where the others
// are, with a button to go there.

import { useEffect, useRef } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { placeName } from './placeName.ts'
import { useTypingNow } from './useTypingNow.ts'
import { isAt, viewAt } from './viewAt.ts'

export function useGathered(): void {
  const { view, role } = useWorkshop()
  const gather = usePlan((plan) => plan.gather)
  const isTyping = useTypingNow()
  const seen = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    const before = seen.current
    seen.current = gather?.at ?? null
    if (before === undefined || !gather || gather.at === before || role === 'facilitator') return
    const { dialog } = view.getState()
    const there = viewAt(gather.place)
    if (dialog && !isAt(dialog, there.dialog) && isTyping()) {
      view.say('done', text.gather.elsewhere(placeName(gather.place)), { goTo: gather.place })
      return
    }
    view.setState(there)
    view.say('done', text.gather.brought)
  }, [gather, view, role, isTyping])
}
