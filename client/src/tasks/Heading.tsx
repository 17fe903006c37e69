// The name of a task, what it asks, and whether others can see my choices in it.

import { saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { choicesShown, taskNow } from '@draaitafel/shared/nouns/stepNow.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { useShallow } from 'zustand/react/shallow'
import { taskText } from '../copy/nlTasks.ts'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './kit/Frame.module.css'
import { tasks } from './tasks.ts'

export function Heading({ task }: { readonly task: TaskId }) {
  const said = usePlan(useShallow((plan) => (taskNow(plan) === task ? saidNow(plan) : null))) ?? {
    name: taskCopy[task].name,
    what: taskCopy[task].ask,
  }
  const isAlone = tasks[task].actionsOf !== undefined
  const { role, seat } = useWorkshop()
  const isShown = usePlan((plan) => choicesShown(plan) && taskNow(plan) === task)
  return (
    <div className={styles.heading}>
      <h2>{said.name}</h2>
      <p>{said.what}</p>
      {isAlone && (
        <p className={styles.alone}>
          <Icon name={isShown ? 'eye' : 'eyeOff'} />
          {isShown ? taskText.shown : seat.party === null ? taskText.eachAlone : taskText.onlyYou}
        </p>
      )}
      {tasks[task].isSeenAtOnce && role === 'participant' && (
        <>
          <p className={styles.alone}>
            <Icon name="eye" />
            {taskText.seenAtOnce}
          </p>
          <p className="sr">{taskText.seenAtOnceThen}</p>
        </>
      )}
    </div>
  )
}
