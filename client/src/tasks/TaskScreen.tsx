// The task on a phone: the whole screen is its work.

import styles from './Task.module.css'
import { TaskBody } from './TaskBody.tsx'
import { TaskFoot } from './TaskFoot.tsx'
import { type FollowedTask, useFollowedTask } from './useFollowedTask.ts'

/** Before the first step people come in. */
const before: FollowedTask = { task: 'welcome', further: null, goAlong: () => {} }

export function TaskScreen() {
  const followed = useFollowedTask()
  return (
    <div className={styles.screen}>
      <div className={styles.work}>
        <TaskBody followed={followed ?? before} />
      </div>
      <TaskFoot />
    </div>
  )
}
