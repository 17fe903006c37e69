// Which steps of a script have a number, and where one stands among them: told once, for the bar, phones, the large screen and
// the page of the script. Pure.

import { isBreak, type Step } from './step.ts'

/** Nobody has anything to do in a break, nor in what is left out. */
export function hasNumber(step: Step): boolean {
  return !step.skipped && !isBreak(step)
}

export interface StepPlace {
  /** From 1; null for a step without a number. */
  readonly place: number | null
  /** How many with a number come before it. */
  readonly passed: number
  /** How many have one. */
  readonly total: number
}

export function placeOf(steps: readonly Step[], { id }: Pick<Step, 'id'>): StepPlace {
  const at = steps.findIndex((step) => step.id === id)
  const passed = steps.slice(0, Math.max(0, at)).filter(hasNumber).length
  const step = steps[at]
  return { place: step && hasNumber(step) ? passed + 1 : null, passed, total: steps.filter(hasNumber).length }
}
