// Says when five minutes and one minute are left and when the time is over, to the eye and to a screen reader.

import { useEffect, useRef } from 'react'
import { text } from '../../copy/nl.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { useStayAwake } from '../awake/useStayAwake.ts'
import { useGathered } from '../gather/useGathered.ts'
import { useTellLead, useWatchLeader } from '../lead/useLead.ts'
import { momentPassed } from './clockWords.ts'
import { useFollowStep } from './useFollowStep.ts'
import { useSecondsLeft, useStepNow } from './useStepNow.ts'

export function StepAnnouncer() {
  const { view } = useWorkshop()
  const seconds = useSecondsLeft()
  const step = useStepNow()?.step.id ?? null
  const before = useRef<{ readonly step: string | null; readonly seconds: number | null }>({
    step: null,
    seconds: null,
  })
  useFollowStep()
  useTellLead()
  useWatchLeader()
  useGathered()
  useLeaderLit(step !== null)
  useEffect(() => {
    const last = before.current
    before.current = { step, seconds }
    // Going to a shorter step is no time that passed.
    if (seconds === null || last.seconds === null || last.step !== step) return
    const moment = momentPassed(last.seconds, seconds)
    if (moment !== null) view.say('done', text.script.moments[moment])
  }, [step, seconds, view])
  return null
}

/** While a step runs who leads talks and touches nothing; the script says so where their screen cannot be kept lit. */
function useLeaderLit(isRunning: boolean): void {
  const { role, view } = useWorkshop()
  const mayDim = useStayAwake(role === 'facilitator' && isRunning)
  useEffect(() => view.setState({ mayDim }), [mayDim, view])
}
