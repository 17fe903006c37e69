// The task on a phone: the whole screen is its work.

import styles from './Task.module.css'
import { TaskBody } from './TaskBody.tsx'
import { useFollowedTask } from './useFollowedTask.ts'
import { useTitleFocus } from './useTitleFocus.ts'
import { WorkAndFoot } from './WorkAndFoot.tsx'

export function TaskScreen() {
  const followed = useFollowedTask()
  const around = useTitleFocus(followed?.key ?? null)
  if (!followed) return null
  return (
    <div className={styles.screen} ref={around}>
      <WorkAndFoot followed={followed} around={around} onPhone>
        <TaskBody followed={followed} />
      </WorkAndFoot>
    </div>
  )
}
