// At what time of the day the clock of the table is at its end: "15:20".

import { formatTime } from '@draaitafel/shared/copy/nl/format.ts'
import { useClockStill, useSecondsLeft } from './useStepNow.ts'

/** Null when nothing runs, or when that time is over. */
export function useBackAt(): string | null {
  const seconds = useSecondsLeft()
  const isStill = useClockStill()
  if (isStill || seconds === null || seconds <= 0) return null
  // The table's clock stops during a pause, this device's never: the clock on the wall agrees with the device.
  return formatTime(Date.now() + seconds * 1000)
}
