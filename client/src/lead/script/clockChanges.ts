// What the facilitator does with the clock of a step, as the resulting fact. Pure.

import { type StepNow, secondsLeft } from '@draaitafel/shared/nouns/stepNow.ts'

/** `tableMs`: the table's clock now. */
export type ClockChange = (now: StepNow, tableMs: number) => StepNow

/** When the time is over, it counts from now. */
function longer(minutes: number): ClockChange {
  return (now, tableMs) => {
    if (now.endsAt === null) return { ...now, leftSeconds: Math.max(0, now.leftSeconds) + minutes * 60 }
    const from = Math.max(Date.parse(now.endsAt), tableMs)
    return { ...now, endsAt: new Date(from + minutes * 60_000).toISOString() }
  }
}

export const aMinuteMore = longer(1)
export const fiveMinutesMore = longer(5)

export const still: ClockChange = (now, tableMs) => ({ ...now, endsAt: null, leftSeconds: secondsLeft(now, tableMs) })

export const running: ClockChange = (now, tableMs) => ({
  ...now,
  endsAt: new Date(tableMs + now.leftSeconds * 1000).toISOString(),
  leftSeconds: 0,
})
