// The time left, as it is displayed and as it is read out. Pure.

import { text } from '../../copy/nl.ts'

/** 1085 → '18:05', -65 → '-1:05'. */
export function clockText(seconds: number): string {
  const whole = Math.abs(seconds)
  const minutes = Math.floor(whole / 60)
  return `${seconds < 0 ? '-' : ''}${minutes}:${String(whole % 60).padStart(2, '0')}`
}

/** For the step bar: 1085 → '18:05', and after the end how many minutes over: -65 → '1 over', -20 → 'tijd om'. */
export function clockWords(seconds: number): string {
  if (seconds > 0) return clockText(seconds)
  const over = Math.floor(-seconds / 60)
  return over === 0 ? text.script.timeUp : text.script.over(over)
}

const MOMENTS = [300, 60, 0] as const

export type Moment = (typeof MOMENTS)[number]

export interface ClockReading {
  /** Step id; null between steps. */
  readonly step: string | null
  /** Whole seconds left, below 0 when the time is over; null without a clock. */
  readonly seconds: number | null
  /** The seconds that the running time began with: at the start of the step, or when time was added. */
  readonly from: number
}

/** Two clocks differ a little: shortly after a minute was added, "one minute left" is not announced. */
const JUST_BEGUN_SECONDS = 5

/** The reading that follows `before`. Going to another step and adding time start over. */
export function readClock(
  before: ClockReading | null,
  { step, seconds }: { readonly step: string | null; readonly seconds: number | null },
): ClockReading {
  const last = before?.step === step ? before.seconds : null
  const runsOn = before !== null && last !== null && seconds !== null && seconds <= last
  return { step, seconds, from: runsOn ? before.from : (seconds ?? 0) }
}

/**
 * Which moment is between two readings: 5 minutes, 1 minute, over. Of several, for instance after sleep, the last:
 * only that one is true.
 */
export function momentPassed(before: ClockReading | null, after: ClockReading): Moment | null {
  const [last, now] = [before?.seconds ?? null, after.seconds]
  if (last === null || now === null || before?.step !== after.step) return null
  const isNews = (moment: Moment) => last > moment && now <= moment && moment < after.from - JUST_BEGUN_SECONDS
  return MOMENTS.findLast(isNews) ?? null
}
