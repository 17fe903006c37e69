// Announces when five minutes and one minute are left and when the time is over, on screen and to a screen reader.

import { useEffect } from 'react'
import { text } from '../../copy/nl.ts'
import { useStayAwake } from '../../people/awake/useStayAwake.ts'
import { useGathered } from '../../pieces/gather/useGathered.ts'
import { useTellLead, useWatchLeader } from '../../pieces/gather/useLead.ts'
import { useStepNow } from '../../pieces/useStepNow.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { useMomentPassed } from './useMomentPassed.ts'
import { useUndoneCues } from './useUndoneCues.ts'

export function StepAnnouncer() {
  const { view } = useWorkshop()
  const step = useStepNow()?.step.id ?? null
  useTellLead()
  useWatchLeader()
  useGathered()
  useUndoneCues()
  useLeaderLit(step !== null)
  useMomentPassed((moment) => view.say('done', text.script.moments[moment]))
  return null
}

/** During a step the facilitator talks and touches nothing; the script says so if their screen cannot be kept on. */
function useLeaderLit(isRunning: boolean): void {
  const { role, view } = useWorkshop()
  const mayDim = useStayAwake(role === 'facilitator' && isRunning)
  useEffect(() => view.setState({ mayDim }), [mayDim, view])
}
