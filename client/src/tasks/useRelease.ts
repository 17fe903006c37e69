// Keeps an eye on what this device chose alone, as long as the table is open.

import { useEffect } from 'react'
import { taskText } from '../copy/nlTasks.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { followHeld } from './followHeld.ts'
import { tasks } from './tasks.ts'

export function useRelease(): void {
  const { held, planStore, connectionStore, dispatch, seat, view } = useWorkshop()
  useEffect(
    () =>
      followHeld({
        ...{ held, planStore, connectionStore, dispatch },
        actionsOf: (task, choices, plan) => tasks[task].actionsOf?.(choices, seat, plan) ?? [],
        onTooLate: () => view.say('problem', taskText.roundOver),
      }),
    [held, planStore, connectionStore, dispatch, seat, view],
  )
}
