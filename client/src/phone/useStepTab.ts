// On a phone a step chooses the tab it is about, as it makes half of the board large on a laptop. From there one may wander.

import type { StepView } from '@draaitafel/shared/nouns/stepView.ts'
import { useEffect, useRef } from 'react'
import { useStepNow } from '../pieces/useStepNow.ts'

export type Tab = 'knobs' | 'money' | 'plan'

/** What is a dialog, or is talked about with the large screen, leaves the tab as it is. */
const tabs: Readonly<Partial<Record<StepView, Tab>>> = {
  knobs: 'knobs',
  flow: 'knobs',
  investments: 'money',
  harvest: 'plan',
}

/** `busy`: with a card in hand, which going elsewhere would lay back. */
export function useStepTab(tab: Tab, busy: boolean, choose: (tab: Tab) => void): void {
  const step = useStepNow()?.step ?? null
  const seen = useRef<string | null>(null)
  useEffect(() => {
    if (step?.id === seen.current) return
    seen.current = step?.id ?? null
    const wanted = step && tabs[step.view]
    // An open knob stays open when the step is about knobs too.
    if (wanted && wanted !== tab && !busy) choose(wanted)
  }, [step, tab, busy, choose])
}
