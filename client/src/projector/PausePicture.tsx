// The table is paused: visible from every chair.

import { dialogText } from '../copy/nlDialogs.ts'
import styles from './PausePicture.module.css'

export function PausePicture() {
  return (
    <div className={styles.pause} role="status">
      <h1>{dialogText.projector.pause}</h1>
      <p>{dialogText.projector.pauseHint}</p>
    </div>
  )
}
