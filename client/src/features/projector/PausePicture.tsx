// The table stands still: seen from every chair.

import { text } from '../../copy/nl.ts'
import styles from './PausePicture.module.css'

export function PausePicture() {
  return (
    <div className={styles.pause} role="status">
      <h1>{text.projector.pause}</h1>
      <p>{text.projector.pauseHint}</p>
    </div>
  )
}
