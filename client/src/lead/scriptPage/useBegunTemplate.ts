// A workshop that was made from a template of one's own gets it as soon as its script is on the screen.

import { parseScriptTemplate } from '@draaitafel/shared/exchange/scriptTemplate.ts'
import { useEffect, useRef } from 'react'
import { takeBegunTemplate } from '../../store/begunTemplate.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import type { Cues } from './useCues.ts'
import { useTemplate } from './useTemplate.ts'

export function useBegunTemplate(cues: Cues): void {
  const { id } = useWorkshop()
  const use = useTemplate(cues)
  const latest = useRef(use)
  useEffect(() => {
    latest.current = use
  })
  // What it says to the facilitator alone goes to the server, so that has to be there.
  const isReady = cues.all !== null
  useEffect(() => {
    const text = isReady ? takeBegunTemplate(id) : null
    const parsed = text === null ? null : parseScriptTemplate(text)
    if (parsed?.ok) latest.current(parsed.value)
  }, [id, isReady])
}
