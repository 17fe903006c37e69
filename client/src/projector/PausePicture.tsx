// The table is paused: visible from every chair.

import { wallText } from '../copy/nlWall.ts'
import styles from './PausePicture.module.css'

export function PausePicture() {
  return (
    <div className={styles.pause} role="status">
      <h1>{wallText.pause}</h1>
      <p>{wallText.pauseHint}</p>
    </div>
  )
}
