// Where a workshop is in its script: in which step, at which of its tasks, and what is done in between. Pure.

import { type Step, scriptOf, tasksOf } from './step.ts'
import type { TaskId } from './task.ts'

/** A type and no interface: it is kept as one plain fact. What it says of a task, older documents and apps do not. */
export type StepNow = {
  /** Step id; '' before the first, while something is done in between. */
  readonly step: string
  /**
   * When the time is up, ISO 8601 by the table's clock, which is the server's less all pauses; null while the clock stands
   * still. Of what is done in between, while that lasts.
   */
  readonly endsAt: string | null
  /** Seconds left while the clock stands still. */
  readonly leftSeconds: number
  /** Of the tasks of the step, where it is; without it at the first. */
  readonly task?: TaskId
  /** Done in between, whatever the script says. */
  readonly aside?: TaskId
  /** Everyone sees by now what people chose alone in this task. */
  readonly shown?: true
  /** Seconds that the step had left when what is in between began. */
  readonly stepSeconds?: number
}

/** As much of a plan as says where it is. */
export interface InScript {
  readonly script: readonly Step[]
  readonly now: StepNow | null
}

/** A step that was removed from the script cannot be the present one. */
export function stepNow(plan: InScript): Step | null {
  return scriptOf(plan).find(({ id }) => id === plan.now?.step) ?? null
}

/** The task of the present step, also while something is done in between; null before the first step. */
export function taskInStep(plan: InScript): TaskId | null {
  const step = stepNow(plan)
  if (!step) return null
  const tasks = tasksOf(step)
  return tasks.find((task) => task === plan.now?.task) ?? tasks[0] ?? null
}

/** What everyone does now; null before the first step. */
export function taskNow(plan: InScript): TaskId | null {
  return plan.now?.aside ?? taskInStep(plan)
}

/** The first that is not skipped, after the present one; without one the first of all. */
export function nextStep(steps: readonly Step[], present: Step | null): Step | null {
  const from = present ? steps.findIndex(({ id }) => id === present.id) + 1 : 0
  return steps.slice(from).find(({ skipped }) => !skipped) ?? null
}

export interface Stop {
  readonly step: Step
  readonly task: TaskId
}

/** What the script says comes next: another task of this step, or the first of the next one; null after the last. */
export function nextStop(plan: InScript): Stop | null {
  const present = stepNow(plan)
  if (present) {
    const at = taskInStep(plan)
    const tasks = tasksOf(present)
    const task = at && tasks[tasks.indexOf(at) + 1]
    if (task) return { step: present, task }
  }
  const step = nextStep(scriptOf(plan), present)
  const first = step && tasksOf(step)[0]
  return step && first ? { step, task: first } : null
}

/** Under which people say that they are done: with a task of a step, or with one in between. An id. */
export function readyKey(plan: InScript): string | null {
  const task = taskNow(plan)
  return task && `${task}-${plan.now?.aside ? 'aside' : plan.now?.step}`.slice(0, 40)
}

/** Whole seconds until the time is up, below 0 when it is over. `tableMs`: the table's clock now. */
export function secondsLeft({ endsAt, leftSeconds }: StepNow, tableMs: number): number {
  return endsAt === null ? leftSeconds : Math.ceil((Date.parse(endsAt) - tableMs) / 1000)
}

const endingIn = (seconds: number, tableMs: number) => new Date(tableMs + seconds * 1000).toISOString()

/** At the first task of a step, its clock full. */
export function atStep({ id, minutes }: Step, tableMs: number): StepNow {
  return { step: id, endsAt: endingIn(minutes * 60, tableMs), leftSeconds: 0 }
}

/** Another task of the same step: its clock goes on, and what was in between is over. */
export function atTask(now: StepNow, task: TaskId, tableMs: number): StepNow {
  const { shown: _, ...inStep } = backInStep(now, tableMs)
  return { ...inStep, task }
}

/** Something in between; the step keeps the time that it has left. In place of another, when there is one. */
export function withAside(now: StepNow | null, aside: TaskId, minutes: number, tableMs: number): StepNow {
  const stepSeconds = now ? (now.stepSeconds ?? secondsLeft(now, tableMs)) : 0
  const task = now?.task && { task: now.task }
  return {
    step: now?.step ?? '',
    ...task,
    endsAt: endingIn(minutes * 60, tableMs),
    leftSeconds: 0,
    aside,
    stepSeconds,
  }
}

/** Back to where the script was, its clock running; without anything in between, as it was. Before the first step: step ''. */
export function backInStep(now: StepNow, tableMs: number): StepNow {
  if (now.aside === undefined) return now
  const { step, task, stepSeconds = 0 } = now
  return { step, ...(task && { task }), endsAt: endingIn(stepSeconds, tableMs), leftSeconds: 0 }
}
