// One knob to practise on: what it would touch is said, nothing is kept or sent.

import { useEffect, useRef } from 'react'
import { TryDial } from '../../board/tryOut/TryDial.tsx'
import { useTryDial } from '../../board/tryOut/useTryDial.ts'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { tryOutText } from '../../copy/nlTryOut.ts'
import styles from './WelcomeTask.module.css'

export function Practise() {
  const dial = useTryDial()
  const place = useRef<HTMLElement>(null)
  // The button that was pressed stands below it: keys would go on to the knobs of the board.
  useEffect(() => place.current?.querySelector<HTMLElement>('[role="slider"]')?.focus(), [])
  return (
    <section ref={place} className={styles.dial} aria-label={tryOutText.title}>
      <TryDial dial={dial} called={peopleText.welcome.tryDial} />
      <p role="status">{dial.touches}</p>
    </section>
  )
}
