// Beside the board of who looks on and has no task: what the large screen shows, small, and what the table is asked.

import { saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { useShallow } from 'zustand/react/shallow'
import { taskText } from '../copy/nlTasks.ts'
import { part } from '../parts/part.ts'
import { usePart } from '../parts/usePart.ts'
import { usePlan } from '../store/WorkshopContext.tsx'
import frame from './kit/Frame.module.css'
import styles from './LookOn.module.css'

const fetchSmallWall = part(() => import('./SmallWall.tsx'))

export function LookOn() {
  const said = usePlan(useShallow(saidNow))
  const { state } = usePart(fetchSmallWall)
  if (!said) return null
  return (
    <>
      <div className={frame.heading}>
        <h2>{said.name}</h2>
        <p>{said.what}</p>
      </div>
      <figure className={styles.figure}>
        <div className={styles.frame}>{state.kind === 'here' && <state.part.SmallWall />}</div>
        <figcaption>{taskText.onWall}</figcaption>
      </figure>
    </>
  )
}
