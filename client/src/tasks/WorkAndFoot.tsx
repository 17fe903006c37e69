// The work of a task, which may be long, and below it what stays in sight: what to do next in it, and being done.

import { type ReactNode, type Ref, type RefObject, useState } from 'react'
import { EnteredFocus } from './EnteredFocus.tsx'
import { ActPlaceContext } from './kit/AtFoot.tsx'
import { SeenKeyContext } from './kit/seenKey.ts'
import styles from './Task.module.css'
import { TaskFoot } from './TaskFoot.tsx'
import type { FollowedTask } from './useFollowedTask.ts'

interface WorkAndFootProps {
  readonly followed: FollowedTask
  /** What both are in. */
  readonly around: RefObject<HTMLElement | null>
  readonly work?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

export function WorkAndFoot({ followed, around, work, children }: WorkAndFootProps) {
  const [place, setPlace] = useState<Element | null>(null)
  return (
    <SeenKeyContext value={followed.key}>
      <div ref={work} className={styles.work} data-renewed>
        <ActPlaceContext value={place}>{children}</ActPlaceContext>
      </div>
      <EnteredFocus around={around} />
      <div className={styles.bottom} data-foot>
        <div ref={setPlace} className={styles.act} />
        <TaskFoot followed={followed} />
      </div>
    </SeenKeyContext>
  )
}
