// The workshop went on while someone was typing here: their form stays, and this leads to the new task.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { taskText } from '../copy/nlTasks.ts'
import styles from './Task.module.css'
import type { FollowedTask } from './useFollowedTask.ts'

export function Further({ followed: { further, goAlong } }: { readonly followed: FollowedTask }) {
  return (
    <div role="status" className={styles.furtherPlace}>
      {further && (
        <p className={styles.further}>
          {taskText.further(taskCopy[further].name)}
          <button type="button" className="btn" onClick={goAlong}>
            {taskText.goAlong}
          </button>
        </p>
      )}
    </div>
  )
}
