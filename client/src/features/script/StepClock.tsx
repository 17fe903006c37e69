// The time left in this step, the same on every screen.

import { text } from '../../copy/nl.ts'
import { Icon } from '../../ui/Icon.tsx'
import { clockText } from './clockWords.ts'
import styles from './StepChip.module.css'
import { useClockStill, useSecondsLeft } from './useStepNow.ts'

export function StepClock() {
  const seconds = useSecondsLeft()
  const still = useClockStill()
  if (seconds === null) return null
  return (
    <span className={styles.clock} role="timer" data-over={seconds < 0 || undefined}>
      <Icon name={still ? 'pause' : 'clock'} />
      {clockText(seconds)}
      {still && <span className="sr"> {text.script.still}</span>}
    </span>
  )
}
