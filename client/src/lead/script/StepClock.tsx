// The time left in this step, the same on every screen.

import { text } from '../../copy/nl.ts'
import { useClockStill, useSecondsLeft } from '../../pieces/useStepNow.ts'
import { useConnection } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { clockWords } from './clockWords.ts'
import styles from './StepClock.module.css'

export function StepClock() {
  const seconds = useSecondsLeft()
  const still = useClockStill()
  const paused = useConnection((connection) => connection.paused)
  if (seconds === null) return null
  return (
    <span className={styles.clock} role="timer" data-over={seconds <= 0 || undefined}>
      <Icon name={still ? 'pause' : 'clock'} />
      {clockWords(seconds)}
      {paused && <span className={styles.paused}>{text.script.pause}</span>}
      {still && <span className="sr"> {text.script.still}</span>}
    </span>
  )
}
