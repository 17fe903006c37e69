// "Terug om 15:20", as long as that is in the future and the clock runs.

import { formatTime } from '@draaitafel/shared/copy/nl/format.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { useClockStill, useSecondsLeft } from '../../pieces/useStepNow.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

export function useBackAt(): string {
  const seconds = useSecondsLeft()
  const isStill = useClockStill()
  const endsAt = usePlan((plan) => plan.now?.endsAt ?? null)
  if (isStill || seconds === null || endsAt === null) return taskText.breakStill
  if (seconds <= 0) return taskText.backSoon
  // The table's clock stops during a pause, this device's never: the clock on the wall agrees with the device.
  return taskText.backAt(formatTime(Date.now() + seconds * 1000))
}
