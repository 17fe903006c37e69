// Keeps an eye on what this device chose alone, as long as the table is open.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
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
        stands: (task, action, plan) => tasks[task].stands?.(action, seat, plan) ?? 'same',
        onLate: (added, rest) =>
          rest
            ? view.say('problem', taskText.lateOther(added > 0), { label: taskText.putMine, back: rest })
            : view.say('done', taskText.lateAdded),
        onPassed: (task, put) =>
          view.say('problem', taskText.latePassed(taskCopy[task].name), { label: taskText.putMine, back: put }),
      }),
    [held, planStore, connectionStore, dispatch, seat, view],
  )
}
