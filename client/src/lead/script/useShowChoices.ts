// Shows everyone what was chosen alone; and whether that is the first thing to do, because everyone is done.

import { hidesChoices, readyKey, taskNow } from '@draaitafel/shared/nouns/stepNow.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { useReadyKey } from '../../pieces/useTaskNow.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { useReady } from './useReady.ts'

/** `task`: the one that was on the screen; there may be another by now. */
export function useShowChoices(): (task: TaskId | null) => void {
  const { dispatch, planStore, view } = useWorkshop()
  return (task) => {
    const { plan } = planStore.getState()
    if (!plan.now || taskNow(plan) !== task || readyKey(plan) === null) return
    if (dispatch({ type: 'step.go', now: { ...plan.now, shown: true } }).ok) view.say('done', taskText.showNow)
  }
}

/** Everyone is done, and nobody saw yet what others chose. */
export function useShowsFirst(): boolean {
  const hides = usePlan(hidesChoices)
  const { ready, people } = useReady(useReadyKey() ?? '')
  return hides && people > 0 && ready === people
}
