// Replays the last turn: the board goes back to before it, then on to the result. A sentence says the same, and is
// all that is shown with reduced motion.

import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { flowOf } from '@draaitafel/shared/derive/flow.ts'
import type { KnobState } from '@draaitafel/shared/nouns/knobState.ts'
import { useEffect, useRef } from 'react'
import { text } from '../../copy/nl.ts'
import type { ViewState } from '../../store/viewStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

/** Long enough to find the knob and see its setting. */
const BEFORE_MS = 1200

export function useReplay(): () => void {
  const { view, planStore } = useWorkshop()
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const stop = () => {
    clearTimeout(timer.current)
    view.setState({ replay: null })
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return () => {
    const { lastTurn } = view.getState()
    if (!lastTurn) return
    const { knob, from, to } = lastTurn
    const { knobs } = planStore.getState().plan
    const before = flowOf(asBefore(knobs, { knob, setting: from })).all.open
    const after = flowOf(knobs).all.open
    view.say(
      'done',
      text.flow.turnedFrom(knob, knobCopy[knob].shortName, settingWords[from], settingWords[to], before, after),
    )
    view.setState({ replay: { knob, setting: from }, selection: { kind: 'knob', knob } })
    clearTimeout(timer.current)
    timer.current = setTimeout(stop, BEFORE_MS)
  }
}

/** The knobs with one of them at its previous setting. */
export function asBefore(knobs: readonly KnobState[], replay: ViewState['replay']): readonly KnobState[] {
  if (!replay) return knobs
  return knobs.map((knob) => (knob.number === replay.knob ? { ...knob, setting: replay.setting } : knob))
}
