// Five minutes, one minute, over: which of these has just passed, for ten seconds.

import { useEffect, useState } from 'react'
import type { Moment } from '../lead/script/clockWords.ts'
import { useMomentPassed } from '../lead/script/useMomentPassed.ts'
import { useStepNow } from '../pieces/useStepNow.ts'

const SHOWN_MS = 10_000

export function useMoment(onMoment: (moment: Moment) => void): Moment | null {
  const step = useStepNow()?.step.id ?? null
  const [shown, setShown] = useState<{ readonly moment: Moment; readonly step: string | null } | null>(null)
  useMomentPassed((moment) => {
    setShown({ moment, step })
    onMoment(moment)
  })
  useEffect(() => {
    if (shown === null) return
    const later = setTimeout(() => setShown(null), SHOWN_MS)
    return () => clearTimeout(later)
  }, [shown])
  return shown?.step === step ? shown.moment : null
}
