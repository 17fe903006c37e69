// "Terug om 15:20", as long as that is in the future and the clock runs.

import { taskText } from '../../copy/nlTasks.ts'
import { useBackAt } from '../../pieces/useBackAt.ts'
import { useClockStill, useSecondsLeft } from '../../pieces/useStepNow.ts'

export function useBackWords(): string {
  const time = useBackAt()
  const isStill = useClockStill()
  const isOver = (useSecondsLeft() ?? 1) <= 0
  if (time !== null) return taskText.backAt(time)
  return isOver && !isStill ? taskText.backSoon : taskText.breakStill
}
