// What a task is called and asks; and whether others see what I choose in it.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { taskText } from '../copy/nlTasks.ts'
import { usePlan } from '../store/WorkshopContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './Task.module.css'
import { tasks } from './tasks.ts'

export function Heading({ task }: { readonly task: TaskId }) {
  const isAlone = tasks[task].actionsOf !== undefined
  const isShown = usePlan((plan) => plan.now?.shown === true)
  return (
    <div className={styles.heading}>
      <h2>{taskCopy[task].name}</h2>
      <p>{taskCopy[task].ask}</p>
      {isAlone && (
        <p className={styles.alone}>
          <Icon name={isShown ? 'eye' : 'eyeOff'} />
          {isShown ? taskText.shown : taskText.onlyYou}
        </p>
      )}
    </div>
  )
}
