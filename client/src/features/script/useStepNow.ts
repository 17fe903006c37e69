// Where the workshop is in its script, and how much time the step has left by the server's clock.

import { type Step, scriptOf, secondsLeft, stepNow } from '@draaitafel/shared/plan/step.ts'
import { useEffect, useState } from 'react'
import { useConnection, usePlan } from '../../store/WorkshopContext.tsx'

const TICK_MS = 250

export interface NowView {
  readonly step: Step
  /** Place among the steps that are not skipped, from 1. */
  readonly place: number
  readonly total: number
}

export function useStepNow(): NowView | null {
  const script = usePlan((plan) => plan.script)
  const now = usePlan((plan) => plan.now)
  const step = stepNow({ script, now })
  if (!step) return null
  const taken = scriptOf({ script }).filter(({ id, skipped }) => !skipped || id === step.id)
  return { step, place: taken.findIndex(({ id }) => id === step.id) + 1, total: taken.length }
}

/** Whole seconds, below 0 when the time is over; null without a step. Renders only when the second changes. */
export function useSecondsLeft(): number | null {
  const now = usePlan((plan) => plan.now)
  const ahead = useConnection(({ clockAheadMs }) => clockAheadMs)
  const [, setSecond] = useState(0)
  const endsAt = now?.endsAt ?? null
  useEffect(() => {
    if (endsAt === null) return
    const tick = setInterval(() => setSecond(Math.ceil((Date.parse(endsAt) - Date.now() - ahead) / 1000)), TICK_MS)
    return () => clearInterval(tick)
  }, [endsAt, ahead])
  return now && secondsLeft(now, Date.now() + ahead)
}
