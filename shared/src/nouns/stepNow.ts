// Where a workshop is in its script: which step, which of its tasks, and any task in between. Pure.

import { isRest, type Step, scriptOf, tasksOf } from './step.ts'
import { type TaskId, tasksAlone } from './task.ts'

/** A type and not an interface: it is stored as one plain fact. Older documents and apps have no task in it. */
export type StepNow = {
  /** Step id; '' before the first, during a task in between. */
  readonly step: string
  /**
   * When the time is up, ISO 8601 by the table's clock, which is the server's minus all pauses; null while the clock
   * is stopped. During a task in between, the time of that.
   */
  readonly endsAt: string | null
  /** Seconds left while the clock is stopped. */
  readonly leftSeconds: number
  /** The present task of the step; absent for the first. */
  readonly task?: TaskId
  /** A task in between, outside the script. */
  readonly aside?: TaskId
  /** Everyone can now see what people chose in private in this task. */
  readonly shown?: true
  /** Seconds that the step had left when the task in between began. */
  readonly stepSeconds?: number
}

/** The part of a plan that says where the workshop is. */
export interface InScript {
  readonly script: readonly Step[]
  readonly now: StepNow | null
}

/** A step that was removed from the script cannot be the present one. */
export function stepNow(plan: InScript): Step | null {
  return scriptOf(plan).find(({ id }) => id === plan.now?.step) ?? null
}

/** The task of the present step, also during a task in between; null before the first step. */
export function taskInStep(plan: InScript): TaskId | null {
  const step = stepNow(plan)
  if (!step) return null
  const tasks = tasksOf(step)
  return tasks.find((task) => task === plan.now?.task) ?? tasks[0] ?? null
}

/** The present task of everyone; null before the first step. */
export function taskNow(plan: InScript): TaskId | null {
  return plan.now?.aside ?? taskInStep(plan)
}

/** Whether a task in between is going on, outside the script. */
export function inBetween({ now }: Pick<InScript, 'now'>): boolean {
  return now?.aside !== undefined
}

/** Whether everyone sees by now what people chose in private in the present task. */
export function choicesShown({ now }: Pick<InScript, 'now'>): boolean {
  return now?.shown === true
}

/** Whether everyone answers alone now, and nobody saw yet what others chose. */
export function hidesChoices(plan: InScript): boolean {
  const task = taskNow(plan)
  return task !== null && tasksAlone.includes(task) && !choicesShown(plan)
}

/** The first after the present one that is not skipped; without a present one, the first of all. */
export function nextStep(steps: readonly Step[], present: Step | null): Step | null {
  const from = present ? steps.findIndex(({ id }) => id === present.id) + 1 : 0
  return steps.slice(from).find(({ skipped }) => !skipped) ?? null
}

export interface Stop {
  readonly step: Step
  readonly task: TaskId
}

/** What comes next in the script: another task of this step, or the first of the next one; null after the last. */
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

/** Where the script was before: the task before it in this step, or the last of the step before; null at the first. */
export function previousStop(plan: InScript): Stop | null {
  const present = stepNow(plan)
  if (!present) return null
  const tasks = tasksOf(present)
  const at = taskInStep(plan)
  const task = at && tasks[tasks.indexOf(at) - 1]
  if (task) return { step: present, task }
  const steps = scriptOf(plan)
  const step = steps
    .slice(
      0,
      steps.findIndex(({ id }) => id === present.id),
    )
    .findLast(({ skipped }) => !skipped)
  const last = step && tasksOf(step).at(-1)
  return step && last ? { step, task: last } : null
}

/** Which task it is, of which step or in between: another key is another task. Null before the first step. */
export function taskKey(plan: InScript): string | null {
  const task = taskNow(plan)
  return task && `${task}-${plan.now?.aside ? 'aside' : plan.now?.step}`.slice(0, 40)
}

/** The key under which people say that they are done; null where nobody has anything to do: in a break too. */
export function readyKey(plan: InScript): string | null {
  return isRestNow(plan) ? null : taskKey(plan)
}

export function isRestNow(plan: InScript): boolean {
  const task = taskNow(plan)
  return task !== null && isRest(task)
}

/** Whole seconds until the time is up, below 0 when it is over. `tableMs`: the table's clock now. */
export function secondsLeft({ endsAt, leftSeconds }: StepNow, tableMs: number): number {
  return endsAt === null ? leftSeconds : Math.ceil((Date.parse(endsAt) - tableMs) / 1000)
}

const endingIn = (seconds: number, tableMs: number) => new Date(tableMs + seconds * 1000).toISOString()

/** At a task of a step, with the full time of the step; without a task at its first. */
export function atStep({ id, minutes }: Step, tableMs: number, task?: TaskId): StepNow {
  return { step: id, endsAt: endingIn(minutes * 60, tableMs), leftSeconds: 0, ...(task && { task }) }
}

/** Another task of the same step: its clock continues, and a task in between is over. */
export function atTask(now: StepNow, task: TaskId, tableMs: number): StepNow {
  const { shown: _, ...inStep } = backInStep(now, tableMs)
  return { ...inStep, task }
}

/** Starts a task in between, replacing any other; the step keeps its remaining time. */
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

/**
 * Back to the script, with its clock running; unchanged without a task in between. Before the first step: step ''.
 */
export function backInStep(now: StepNow, tableMs: number): StepNow {
  if (now.aside === undefined) return now
  const { step, task, stepSeconds = 0 } = now
  return { step, ...(task && { task }), endsAt: endingIn(stepSeconds, tableMs), leftSeconds: 0 }
}
