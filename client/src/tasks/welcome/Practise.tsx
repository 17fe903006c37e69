// One knob to practise on: what it would touch is said, nothing is kept or sent.

import { TryDial } from '../../board/tryOut/TryDial.tsx'
import { useTryDial } from '../../board/tryOut/useTryDial.ts'
import { tryOutText } from '../../copy/nlTryOut.ts'
import styles from './WelcomeTask.module.css'

export function Practise() {
  const dial = useTryDial()
  return (
    <section className={styles.dial} aria-label={tryOutText.title}>
      <TryDial dial={dial} />
      <p role="status">{dial.touches}</p>
    </section>
  )
}
