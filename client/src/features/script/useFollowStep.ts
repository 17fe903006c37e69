// When the facilitator goes to another step, this screen goes along: the half of the board it is about becomes large, and
// what it is about is said. The dialog a step opened goes when the step does; who is busy in one of their own is left there.

import { stepInstruction, stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import type { StepView } from '@draaitafel/shared/nouns/step.ts'
import { useEffect, useRef } from 'react'
import { text } from '../../copy/nl.ts'
import type { OpenDialog, ViewState } from '../../store/viewStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { useTypingNow } from '../gather/useTypingNow.ts'
import { useStepNow } from './useStepNow.ts'

const docks: Readonly<Partial<Record<StepView, ViewState['dock']>>> = {
  knobs: 'folded',
  flow: 'folded',
  investments: 'open',
}
const dialogs: Readonly<Partial<Record<StepView, OpenDialog>>> = {
  balances: { kind: 'balances' },
  agreements: { kind: 'agreements' },
}

export function useFollowStep(): void {
  const { view, tell, role } = useWorkshop()
  const step = useStepNow()?.step ?? null
  const isTyping = useTypingNow()
  const seen = useRef<string | null | undefined>(undefined)
  /** Known again by being the same object: who closed it and reopened it has one of their own. */
  const opened = useRef<OpenDialog | null>(null)
  useEffect(() => {
    const before = seen.current
    seen.current = step?.id ?? null
    if (!step || before === step.id) return
    const dock = docks[step.view]
    if (dock) view.setState({ dock })
    // Who has only just come in sees the board first.
    if (before === undefined) return
    tell({ ready: null })
    const { dialog } = view.getState()
    if (!dialog || (dialog === opened.current && !isTyping())) {
      const wanted = dialogs[step.view]
      opened.current = wanted ? { ...wanted } : null
      view.setState({ dialog: opened.current })
    }
    // The facilitator has the script before them.
    if (role !== 'facilitator') view.say('done', text.script.nowAt(stepName(step), stepInstruction(step)))
  }, [step, view, tell, role, isTyping])
}
