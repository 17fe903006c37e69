// On the large screen while everyone answers a survey: the question, and how many are done. Nothing of who, and nothing of what.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import type { Survey } from '@draaitafel/shared/nouns/round.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { riskText } from '../../../copy/nlRiskTasks.ts'
import shared from '../../../projector/Picture.module.css'
import { useChosenCount } from '../../../talk/rounds/useChosenCount.ts'
import styles from '../AlonePicture.module.css'

const words = riskText.survey

export function SurveyPicture({ survey, task }: { readonly survey: Survey; readonly task: TaskId }) {
  const { chosen, people } = useChosenCount(survey)
  return (
    <div className={`${shared.field} ${styles.alone}`}>
      <p className={shared.label}>{words.title}</p>
      <h1>{taskCopy[task].ask}</h1>
      <p className={styles.ready} role="status">
        {words.answered(chosen, people)}
      </p>
      <div className={styles.bar} aria-hidden="true">
        <i style={{ width: `${people === 0 ? 0 : (100 * chosen) / people}%` }} />
      </div>
      <p className={styles.hint}>{words.hint}</p>
    </div>
  )
}
