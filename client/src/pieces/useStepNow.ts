// Where the workshop is in its script, and how much time the step has left by the table's clock.

import { placeOf, type StepPlace } from '@draaitafel/shared/nouns/numbering.ts'
import { type Step, scriptOf } from '@draaitafel/shared/nouns/step.ts'
import { secondsLeft, stepNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { useEffect, useState } from 'react'
import { tableNow } from '../store/connectionStore.ts'
import { useConnection, usePlan } from '../store/WorkshopContext.tsx'

const TICK_MS = 250

export interface NowView extends StepPlace {
  readonly step: Step
}

export function useStepNow(): NowView | null {
  const script = usePlan((plan) => plan.script)
  const now = usePlan((plan) => plan.now)
  const step = stepNow({ script, now })
  return step && { step, ...placeOf(scriptOf({ script }), step) }
}

/** Whole seconds, below 0 when the time is over; null without a step. Renders only when the second changes. */
export function useSecondsLeft(): number | null {
  const now = usePlan((plan) => plan.now)
  const clock = useConnection((connection) => connection.clock)
  const paused = useConnection((connection) => connection.paused)
  const [, setSecond] = useState(0)
  const runs = now !== null && now.endsAt !== null && !paused
  useEffect(() => {
    if (!now || !runs) return
    const tick = setInterval(() => setSecond(secondsLeft(now, tableNow({ clock, paused }))), TICK_MS)
    return () => clearInterval(tick)
  }, [now, runs, clock, paused])
  return now && secondsLeft(now, tableNow({ clock, paused }))
}

/** Stopped on its own, or because the table is paused. */
export function useClockStill(): boolean {
  const paused = useConnection((connection) => connection.paused)
  return usePlan((plan) => plan.now !== null && (paused || plan.now.endsAt === null))
}
