// What this screen does by itself when the workshop goes on: it follows, and writes private choices into the plan
// when they are shown.

import { useFollowStep } from '../lead/script/useFollowStep.ts'
import { useTaskNow } from '../pieces/useTaskNow.ts'
import { tasks } from './tasks.ts'
import { useFetchedAhead } from './useFetchedAhead.ts'
import { useRelease } from './useRelease.ts'
import { useShownSaid } from './useShownSaid.ts'

export function TaskFollower() {
  const task = useTaskNow()
  const sentence = useFollowStep((task !== null && tasks[task].money) || 'board')
  const shown = useShownSaid()
  useRelease()
  useFetchedAhead()
  // For screen readers, behind an open dialog too: others see the bar and the work itself.
  return (
    <>
      <p role="status" className="sr" data-react-aria-top-layer="true">
        {sentence}
      </p>
      <p role="status" className="sr" data-react-aria-top-layer="true">
        {shown}
      </p>
    </>
  )
}
