// The task on a phone: the whole screen is its work.

import { EnteredFocus } from './EnteredFocus.tsx'
import { SeenKeyContext } from './kit/seenKey.ts'
import styles from './Task.module.css'
import { TaskBody } from './TaskBody.tsx'
import { TaskFoot } from './TaskFoot.tsx'
import { useFollowedTask } from './useFollowedTask.ts'
import { useTitleFocus } from './useTitleFocus.ts'

export function TaskScreen() {
  const followed = useFollowedTask()
  const around = useTitleFocus(followed?.key ?? null)
  if (!followed) return null
  return (
    <SeenKeyContext value={followed.key}>
      <div className={styles.screen} ref={around}>
        <div className={styles.work} data-renewed>
          <TaskBody followed={followed} />
        </div>
        <EnteredFocus around={around} />
        <TaskFoot followed={followed} />
      </div>
    </SeenKeyContext>
  )
}
