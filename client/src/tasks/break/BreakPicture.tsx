// When everyone is back, readable from every chair, and how long that is.

import { clockText } from '../../lead/script/clockWords.ts'
import { useSecondsLeft } from '../../pieces/useStepNow.ts'
import styles from '../../projector/PausePicture.module.css'
import { useBackAt } from './useBackAt.ts'

export function Picture() {
  const backAt = useBackAt()
  const seconds = useSecondsLeft()
  return (
    <div className={styles.pause}>
      <div role="status">
        <h1>{backAt}</h1>
      </div>
      {seconds !== null && seconds > 0 && <p>{clockText(seconds)}</p>}
    </div>
  )
}
