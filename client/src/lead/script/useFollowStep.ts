// When the facilitator goes to another step, this screen goes along: the half of the board it is about becomes large, and
// its subject is announced. The dialog a step opened closes with the step; a dialog that someone opened themselves stays.

import { stepInstruction, stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import type { StepView } from '@draaitafel/shared/nouns/stepView.ts'
import { useEffect, useRef } from 'react'
import { text } from '../../copy/nl.ts'
import { useTypingNow } from '../../pieces/gather/useTypingNow.ts'
import { useStepNow } from '../../pieces/useStepNow.ts'
import type { OpenDialog, ViewState } from '../../store/viewStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

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
  /** Compared by identity: someone who closed and reopened it has a dialog of their own. */
  const opened = useRef<OpenDialog | null>(null)
  useEffect(() => {
    const before = seen.current
    seen.current = step?.id ?? null
    if (!step || before === step.id) return
    const dock = docks[step.view]
    if (dock) view.setState({ dock })
    // A newcomer sees the board first.
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
