// The task next to the board: what to do now, and the work itself. Folded it is a tab at the edge, with a dot when a
// new task has begun.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { useEffect, useRef } from 'react'
import { taskText } from '../copy/nlTasks.ts'
import { useTaskKey } from '../pieces/useTaskNow.ts'
import { useView, useWorkshop } from '../store/WorkshopContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { EnteredFocus } from './EnteredFocus.tsx'
import { useTop } from './kit/useTop.ts'
import { LookOn } from './LookOn.tsx'
import styles from './Task.module.css'
import { TaskBody } from './TaskBody.tsx'
import { type FollowedTask, useFollowedTask } from './useFollowedTask.ts'
import { useTitleFocus } from './useTitleFocus.ts'
import { WorkAndFoot } from './WorkAndFoot.tsx'

export function TaskPanel() {
  const { role } = useWorkshop()
  const followed = useFollowedTask()
  return followed && <Panel followed={followed} looksOn={!mayWrite(role)} />
}

interface PanelProps {
  readonly followed: FollowedTask
  /** Has no task, and sees what the large screen shows. */
  readonly looksOn: boolean
}

function Panel({ followed, looksOn }: PanelProps) {
  const { view } = useWorkshop()
  const isOpen = useView((state) => state.panel === 'open')
  const { name } = taskCopy[followed.task]
  const isNew = useNewWhileFolded(isOpen)
  const around = useTitleFocus(followed.key)
  const work = useTop<HTMLDivElement>(followed.key)
  const folded = useRef<HTMLElement>(null)
  if (!isOpen) {
    return (
      <aside className={styles.tab} aria-label={taskText.region(name)} data-ring ref={folded}>
        <EnteredFocus around={folded} />
        <button
          type="button"
          aria-expanded={false}
          aria-label={`${isNew ? taskText.unfoldNew : taskText.unfold}: ${name}`}
          title={name}
          data-new={isNew || undefined}
          onClick={() => view.setState({ panel: 'open' })}
        >
          <Icon name="unfold" />
          <span aria-hidden="true">{name}</span>
        </button>
      </aside>
    )
  }
  return (
    <aside
      className={styles.panel}
      aria-label={taskText.region(name)}
      data-before={followed.key === null || undefined}
      data-ring
      tabIndex={-1}
    >
      <div className={styles.around} ref={around}>
        <WorkAndFoot followed={followed} around={around} work={work}>
          <Fold />
          {looksOn ? <LookOn /> : <TaskBody followed={followed} />}
        </WorkAndFoot>
      </div>
    </aside>
  )
}

/** A task that began after it was folded. */
function useNewWhileFolded(isOpen: boolean): boolean {
  const key = useTaskKey()
  const seen = useRef(key)
  useEffect(() => {
    if (isOpen) seen.current = key
  }, [isOpen, key])
  return !isOpen && seen.current !== key
}

function Fold() {
  const { view } = useWorkshop()
  return (
    <button
      type="button"
      className={`btn quiet icon-only ${styles.fold}`}
      aria-expanded
      // Its name too: a label besides would be read twice.
      title={taskText.fold}
      onClick={() => view.setState({ panel: 'folded' })}
    >
      <Icon name="right" />
    </button>
  )
}
