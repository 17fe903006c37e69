// "Terug om 15:20", as long as that is in the future and the clock runs.

import { workText } from '../../copy/nlTaskWork.ts'
import { useBackAt } from '../../pieces/useBackAt.ts'
import { useClockStill, useSecondsLeft } from '../../pieces/useStepNow.ts'

export function useBackWords(): string {
  const time = useBackAt()
  const isStill = useClockStill()
  const isOver = (useSecondsLeft() ?? 1) <= 0
  if (time !== null) return workText.backAt(time)
  return isOver && !isStill ? workText.backSoon : workText.breakStill
}
