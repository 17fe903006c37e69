// When everyone is back, readable from every chair, and how long that is.

import { clockText } from '../../lead/script/clockWords.ts'
import { useSecondsLeft } from '../../pieces/useStepNow.ts'
import styles from '../../projector/PausePicture.module.css'
import { useBackWords } from './useBackWords.ts'

export function Picture() {
  const backAt = useBackWords()
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
