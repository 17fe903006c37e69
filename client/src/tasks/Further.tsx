// In one line what is other here than at the rest of the table. Below the work, where it stays in sight: the workshop went on while
// someone was typing, so their form stays and this leads to the new task. Above it: someone took a seat while a task was going on.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { inBetween } from '@draaitafel/shared/nouns/stepNow.ts'
import { useEffect } from 'react'
import { taskText } from '../copy/nlTasks.ts'
import { useStepNow } from '../pieces/useStepNow.ts'
import { usePlan, useView, useWorkshop } from '../store/WorkshopContext.tsx'
import styles from './Task.module.css'
import type { FollowedTask } from './useFollowedTask.ts'

export function Further({ followed: { further, goAlong } }: { readonly followed: FollowedTask }) {
  const leads = useWorkshop().role === 'facilitator'
  useEffect(() => {
    // The line takes from the height in which they type.
    if (further) document.activeElement?.scrollIntoView({ block: 'center' })
  }, [further])
  return (
    <div role="status" className={styles.furtherPlace}>
      {further && (
        <p className={styles.further}>
          {/* Where the table is now, is said with the step itself. */}
          <span aria-hidden="true">
            {(leads ? taskText.furtherYourself : taskText.further)(taskCopy[further].name)}
          </span>
          <span className="sr">{taskText.wordsStay}</span>
          <button type="button" className="btn" onClick={goAlong}>
            {taskText.goAlong}
          </button>
        </p>
      )}
    </div>
  )
}

export function Late({ followed: { key, further } }: { readonly followed: FollowedTask }) {
  const isLate = useView(({ joinedAt }) => joinedAt !== null && joinedAt === key)
  const isBetween = usePlan(inBetween)
  const place = useStepNow()?.place ?? null
  return (
    <div role="status" className={styles.furtherPlace}>
      {isLate && !further && (
        <p className={`${styles.further} ${styles.late}`}>{taskText.runsAlready(isBetween ? null : place)}</p>
      )}
    </div>
  )
}
