// On the large screen while everyone answers alone: the question, and how many are done. Nothing of who, and nothing of what.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { useReady } from '../../lead/script/useReady.ts'
import { useReadyKey } from '../../pieces/useTaskNow.ts'
import shared from '../../projector/Picture.module.css'
import styles from './AlonePicture.module.css'

const words = peopleText.alone

export function AlonePicture({ task }: { readonly task: TaskId }) {
  const { ready, people } = useReady(useReadyKey() ?? '')
  return (
    <div className={`${shared.field} ${styles.alone}`}>
      <p className={shared.label}>{words.title}</p>
      <h1>{taskCopy[task].ask}</h1>
      <p className={styles.ready} role="status">
        {people === 0 ? (
          words.waiting
        ) : (
          <>
            <b>{ready}</b> {words.ready(people)}
          </>
        )}
      </p>
      <div className={styles.bar} aria-hidden="true">
        <i style={{ width: `${people === 0 ? 0 : (100 * ready) / people}%` }} />
      </div>
      <p className={styles.hint}>{words.hint}</p>
    </div>
  )
}
