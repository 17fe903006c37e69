// Says when five minutes and one minute are left and when the time is over, to the eye and to a screen reader.

import { useEffect, useRef } from 'react'
import { text } from '../../copy/nl.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { useGathered } from '../gather/useGathered.ts'
import { useTellLead } from '../lead/useLead.ts'
import { momentPassed } from './clockWords.ts'
import { useFollowStep } from './useFollowStep.ts'
import { useSecondsLeft } from './useStepNow.ts'

export function StepAnnouncer() {
  const { view } = useWorkshop()
  const seconds = useSecondsLeft()
  const before = useRef<number | null>(null)
  useFollowStep()
  useTellLead()
  useGathered()
  useEffect(() => {
    const last = before.current
    before.current = seconds
    if (seconds === null || last === null) return
    const moment = momentPassed(last, seconds)
    if (moment !== null) view.say('done', text.script.moments[moment])
  }, [seconds, view])
  return null
}
