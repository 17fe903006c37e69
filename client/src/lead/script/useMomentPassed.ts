// Calls back when five minutes, one minute and no time are left in the current step.

import { useEffect, useRef } from 'react'
import { useSecondsLeft, useStepNow } from '../../pieces/useStepNow.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { type ClockReading, type Moment, momentPassed, readClock } from './clockWords.ts'

export function useMomentPassed(onPassed: (moment: Moment) => void): void {
  const seconds = useSecondsLeft()
  const present = useStepNow()?.step.id ?? null
  const aside = usePlan((plan) => plan.now?.aside ?? null)
  // What is done in between has a clock of its own.
  const step = aside ?? present
  const before = useRef<ClockReading | null>(null)
  const tell = useRef(onPassed)
  useEffect(() => {
    tell.current = onPassed
  })
  useEffect(() => {
    const reading = readClock(before.current, { step, seconds })
    const passed = momentPassed(before.current, reading)
    before.current = reading
    if (passed !== null) tell.current(passed)
  }, [step, seconds])
}
