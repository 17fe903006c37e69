// The work of a task, which may be long, and below it what stays in sight: what to do next in it, and being done.

import { type ReactNode, type Ref, type RefObject, useState } from 'react'
import { ActPlaceContext } from '../pieces/AtFoot.tsx'
import { EnteredFocus } from './EnteredFocus.tsx'
import { Further } from './Further.tsx'
import { SeenKeyContext } from './kit/seenKey.ts'
import task from './Task.module.css'
import { TaskFoot } from './TaskFoot.tsx'
import type { FollowedTask } from './useFollowedTask.ts'
import styles from './WorkAndFoot.module.css'

interface WorkAndFootProps {
  readonly followed: FollowedTask
  /** What both are in. */
  readonly around: RefObject<HTMLElement | null>
  readonly work?: Ref<HTMLDivElement>
  readonly onPhone?: boolean
  readonly children: ReactNode
}

export function WorkAndFoot({ followed, around, work, onPhone = false, children }: WorkAndFootProps) {
  const [place, setPlace] = useState<Element | null>(null)
  return (
    <SeenKeyContext value={followed.key}>
      <div ref={work} className={task.work} data-renewed>
        <ActPlaceContext value={place}>{children}</ActPlaceContext>
      </div>
      <EnteredFocus around={around} />
      <div className={`${styles.bottom} ${onPhone ? styles.onPhone : ''}`} data-foot>
        <Further followed={followed} />
        <div ref={setPlace} className={styles.act} />
        <TaskFoot followed={followed} />
      </div>
    </SeenKeyContext>
  )
}
