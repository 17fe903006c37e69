// When the facilitator goes on, this screen follows: the half of the board that the task is about is enlarged.
// Returns the sentence about it. Nothing that someone opened themselves is closed.

import { saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { useEffect, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { useReadyKey, useTaskNow } from '../../pieces/useTaskNow.ts'
import { hasRoomForBoth } from '../../store/viewStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

/**
 * `opensDock`: whether the present task is about the money half. Empty until something begins while this screen is at
 * the table.
 */
export function useFollowStep(opensDock: boolean): string {
  const { view, tell, planStore } = useWorkshop()
  const key = useReadyKey()
  const task = useTaskNow()
  const seen = useRef<string | null | undefined>(undefined)
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    const before = seen.current
    seen.current = key
    if (task === null || before === key) return
    view.setState({ dock: opensDock && hasRoomForBoth() ? 'open' : 'folded', panel: 'open' })
    if (before === undefined) return
    tell({ ready: null })
    const said = saidNow(planStore.getState().plan)
    if (said) setSentence(text.script.nowAt(said.name, said.what))
  }, [key, task, opensDock, view, tell, planStore])
  return sentence
}
