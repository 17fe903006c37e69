// Five minutes, one minute, over: which of these has just passed, for ten seconds.

import { useEffect, useRef, useState } from 'react'
import { momentPassed } from '../script/clockWords.ts'
import { useSecondsLeft, useStepNow } from '../script/useStepNow.ts'

const SHOWN_MS = 10_000

type Moment = NonNullable<ReturnType<typeof momentPassed>>

export function useMoment(onMoment: (moment: Moment) => void): Moment | null {
  const seconds = useSecondsLeft()
  const step = useStepNow()?.step.id ?? null
  const before = useRef<{ readonly step: string | null; readonly seconds: number | null }>({
    step: null,
    seconds: null,
  })
  const tell = useRef(onMoment)
  const [moment, setMoment] = useState<Moment | null>(null)
  useEffect(() => {
    tell.current = onMoment
  })
  useEffect(() => {
    const last = before.current
    before.current = { step, seconds }
    // Going to a shorter step is no time that passed.
    if (last.step !== step) return setMoment(null)
    if (seconds === null || last.seconds === null) return
    const passed = momentPassed(last.seconds, seconds)
    if (passed === null) return
    setMoment(passed)
    tell.current(passed)
  }, [step, seconds])
  useEffect(() => {
    if (moment === null) return
    const later = setTimeout(() => setMoment(null), SHOWN_MS)
    return () => clearTimeout(later)
  }, [moment])
  return moment
}
