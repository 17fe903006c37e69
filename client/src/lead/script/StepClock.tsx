// The time left in this step, the same on every screen.

import { isRestNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { text } from '../../copy/nl.ts'
import { useBackAt } from '../../pieces/useBackAt.ts'
import { useClockStill, useSecondsLeft } from '../../pieces/useStepNow.ts'
import { useConnection, usePlan } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { clockWords } from './clockWords.ts'
import styles from './StepClock.module.css'

export function StepClock() {
  const seconds = useSecondsLeft()
  const still = useClockStill()
  const paused = useConnection((connection) => connection.paused)
  const isRest = usePlan(isRestNow)
  const backAt = useBackAt()
  // In a break people look at the clock on the wall.
  const until = isRest ? backAt : null
  if (seconds === null) return null
  return (
    <span className={styles.clock} role="timer" data-over={seconds <= 0 || undefined}>
      <Icon name={still ? 'pause' : 'clock'} />
      {clockWords(seconds)}
      {until !== null && <span>{text.script.until(until)}</span>}
      {paused && <span className={styles.paused}>{text.script.pause}</span>}
      {still && <span className="sr"> {text.script.still}</span>}
    </span>
  )
}
