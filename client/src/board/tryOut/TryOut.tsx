// One knob to try on the start page: it turns, and what it reaches gets thicker.

import { tryOutText } from '../../copy/nlTryOut.ts'
import { ReachPicture } from './ReachPicture.tsx'
import { TryDial } from './TryDial.tsx'
import styles from './TryOut.module.css'
import { useTryDial } from './useTryDial.ts'

export function TryOut() {
  const dial = useTryDial()
  return (
    <section className={styles.tryOut} aria-label={tryOutText.title}>
      <div className={styles.turn}>
        <p className={styles.caption}>
          <b>{tryOutText.turn[0]}</b> {tryOutText.turn[1]}
        </p>
        <TryDial dial={dial} />
      </div>
      <div className={styles.see}>
        <p className={styles.caption}>
          <b>{tryOutText.see[0]}</b> {tryOutText.see[1]}
        </p>
        <ReachPicture reach={dial.reach} position={dial.position} />
        <p role="status" className={styles.said}>
          {dial.touches}
        </p>
      </div>
    </section>
  )
}
