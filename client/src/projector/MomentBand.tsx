// Five minutes, one minute, over: large across the screen for ten seconds, and read out.

import { text } from '../copy/nl.ts'
import styles from './MomentBand.module.css'
import { useMoment } from './useMoment.ts'

export function MomentBand({ onOver }: { readonly onOver: () => void }) {
  const moment = useMoment((passed) => passed === 0 && onOver())
  return (
    // Always there, so that a screen reader hears it when it fills.
    <div role="status" className={styles.place}>
      {moment !== null && <p className={styles.band}>{text.script.moments[moment]}</p>}
    </div>
  )
}
