// When each step of the script begins, from the time at which the workshop does; and how all of it is said. Pure.

import { hasNumber } from '@draaitafel/shared/nouns/numbering.ts'
import { isBreak, type Step } from '@draaitafel/shared/nouns/step.ts'

const MINUTES_A_DAY = 24 * 60
const QUARTER = 15

export interface TimedStep {
  readonly step: Step
  /** Minutes after midnight; more than a day when it goes on after midnight. */
  readonly at: number
  /** Among those that are counted, from 1; null for a break and for what is skipped. */
  readonly number: number | null
}

export interface ScriptTimes {
  readonly steps: readonly TimedStep[]
  readonly from: number
  readonly until: number
  /** When they begin. */
  readonly breaks: readonly number[]
  /** Without breaks and what is skipped. */
  readonly count: number
}

/** What is skipped takes no time, and stands where it would have begun. */
export function timesOf(script: readonly Step[], from: number): ScriptTimes {
  let at = from
  let count = 0
  const steps = script.map((step): TimedStep => {
    const isCounted = hasNumber(step)
    if (isCounted) count += 1
    const timed = { step, at, number: isCounted ? count : null }
    if (!step.skipped) at += step.minutes
    return timed
  })
  const breaks = steps.filter(({ step }) => isBreak(step) && !step.skipped).map((one) => one.at)
  return { steps, from, until: at, breaks, count }
}

/** 905 → '15:05'. */
export function clockAt(minutes: number): string {
  const inDay = minutes % MINUTES_A_DAY
  return `${twoDigits(Math.floor(inDay / 60))}:${twoDigits(inDay % 60)}`
}

/** '15:05', '15.05', '1505', '9:30' or '15' → minutes after midnight; null for what is no time of day. */
export function minutesAt(typed: string): number | null {
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:[:.]?(\d\d))?$/.exec(typed.trim().replace(/\s*uur$/, '')) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return Number(hours) * 60 + Number(minutes)
}

/** By this device's clock; on a quarter it is that quarter. */
export function nextQuarter(now: Date): number {
  const minutes = now.getHours() * 60 + now.getMinutes()
  return (Math.ceil(minutes / QUARTER) * QUARTER) % MINUTES_A_DAY
}

/** How many of its minutes each task may take, in the proportion of what they take by themselves: whole, and together all. */
export function sharedOut(minutes: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let given = 0
  let upTo = 0
  return weights.map((weight) => {
    upTo += weight
    const share = Math.round((minutes * upTo) / all) - given
    given += share
    return share
  })
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
