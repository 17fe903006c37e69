// Above the work, in one line: the workshop went on while someone was typing here, so their form stays and this leads to the new
// task; or someone took a seat while a task was going on.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { inBetween } from '@draaitafel/shared/nouns/stepNow.ts'
import { useEffect } from 'react'
import { taskText } from '../copy/nlTasks.ts'
import { useStepNow } from '../pieces/useStepNow.ts'
import { usePlan, useView, useWorkshop } from '../store/WorkshopContext.tsx'
import styles from './Task.module.css'
import type { FollowedTask } from './useFollowedTask.ts'

export function Further({ followed: { key, further, goAlong } }: { readonly followed: FollowedTask }) {
  const isLate = useView(({ joinedAt }) => joinedAt !== null && joinedAt === key)
  const leads = useWorkshop().role === 'facilitator'
  const isBetween = usePlan(inBetween)
  useEffect(() => {
    // The line above it pushes down where they type.
    if (further) document.activeElement?.scrollIntoView({ block: 'nearest' })
  }, [further])
  const place = useStepNow()?.place ?? null
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
      {isLate && !further && <p className={styles.further}>{taskText.runsAlready(isBetween ? null : place)}</p>}
    </div>
  )
}
