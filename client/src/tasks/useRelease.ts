// When the facilitator shows what everyone chose alone, this device puts its own choices on the plan. What belongs to a task that
// is over is let go of, and its owner is told.

import { readyKey, taskNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { taskText } from '../copy/nlTasks.ts'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import { tasks } from './tasks.ts'

export function useRelease(): void {
  const { held, dispatch, seat, view } = useWorkshop()
  const key = usePlan(readyKey)
  const task = usePlan(taskNow)
  const isShown = usePlan((plan) => plan.now?.shown === true)
  const mine = useStore(held, (state) => state.held)
  useEffect(() => {
    if (!mine || key === null || task === null) return
    if (mine.key !== key) {
      held.letGo()
      view.say('done', taskText.roundOver)
      return
    }
    if (!isShown) return
    held.letGo()
    for (const action of tasks[task].actionsOf?.(mine.choices, seat) ?? []) dispatch(action)
  }, [mine, key, task, isShown, held, dispatch, seat, view])
}
