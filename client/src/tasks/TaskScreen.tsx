// The task on a phone: the whole screen is its work.

import { text } from '../copy/nl.ts'
import styles from './Task.module.css'
import { TaskBody } from './TaskBody.tsx'
import { TaskFoot } from './TaskFoot.tsx'
import { useFollowedTask } from './useFollowedTask.ts'

export function TaskScreen() {
  const followed = useFollowedTask()
  if (!followed) return <p>{text.script.before}</p>
  return (
    <div className={styles.screen}>
      <div className={styles.work}>
        <TaskBody followed={followed} />
      </div>
      <TaskFoot />
    </div>
  )
}
