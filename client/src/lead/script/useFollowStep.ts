// When the facilitator goes on, this screen goes along: the half of the board that the task is about becomes large, and what to do is
// announced. Nothing that someone opened closes under their hands.

import { saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { useEffect, useRef } from 'react'
import { text } from '../../copy/nl.ts'
import { useReadyKey, useTaskNow } from '../../pieces/useTaskNow.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

/** `opensDock`: whether the task now is about the money half. */
export function useFollowStep(opensDock: boolean): void {
  const { view, tell, role, planStore } = useWorkshop()
  const key = useReadyKey()
  const task = useTaskNow()
  const seen = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    const before = seen.current
    seen.current = key
    if (task === null || before === key) return
    view.setState({ dock: opensDock ? 'open' : 'folded', panel: 'open' })
    if (before === undefined) return
    tell({ ready: null })
    const said = saidNow(planStore.getState().plan)
    // The facilitator has the script before them.
    if (said && role !== 'facilitator') view.say('done', text.script.nowAt(said.name, said.what))
  }, [key, task, opensDock, view, tell, role, planStore])
}
