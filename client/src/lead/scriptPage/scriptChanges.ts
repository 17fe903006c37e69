// What a facilitator does to the script, each as the whole script afterwards. Pure.

import type { Allowance } from '@draaitafel/shared/base/allowance.ts'
import { MAX_STEP_MINUTES, type Step, tasksOf } from '@draaitafel/shared/nouns/step.ts'
import { MAX_TASKS_IN_STEP, type TaskId, taskFacts, taskIds } from '@draaitafel/shared/nouns/task.ts'

type Script = readonly Step[]

/** What everyone needs for it; everything where the tasks of a step do not agree. */
const needed: Readonly<Record<TaskId, Allowance>> = {
  welcome: 'afspraken',
  lookBack: 'afspraken',
  table: 'afspraken',
  placing: 'afspraken',
  worries: 'kijken',
  vision: 'afspraken',
  values: 'afspraken',
  area: 'afspraken',
  form: 'alles',
  room: 'alles',
  baseline: 'knoppen',
  knobs: 'knoppen',
  flow: 'kijken',
  ideas: 'afspraken',
  money: 'geld',
  landing: 'geld',
  balances: 'afspraken',
  effects: 'afspraken',
  risks: 'afspraken',
  questions: 'afspraken',
  agreements: 'afspraken',
  parking: 'afspraken',
  compare: 'kijken',
  harvest: 'afspraken',
  adoption: 'afspraken',
  break: 'kijken',
}

export function allowedFor(tasks: readonly TaskId[]): Allowance {
  const [first = 'alles', ...others] = new Set(tasks.map((task) => needed[task]))
  return others.length === 0 ? first : 'alles'
}

/** A new step, with its time, rights and picture as its task wants them. */
export function newStep(id: string, name: string, task: TaskId): Step {
  const { view, minutes } = taskFacts[task]
  return {
    id,
    name,
    instruction: '',
    view,
    tasks: task,
    minutes,
    allowed: allowedFor([task]),
    skipped: false,
    order: '',
  }
}

export function changed(script: Script, id: string, changes: Partial<Step>): Script {
  return script.map((step) => (step.id === id ? { ...step, ...changes } : step))
}

/** To the place of another, which makes room; the same script where that is no place of it. */
export function moved(script: Script, id: string, to: number): Script {
  const from = script.findIndex((step) => step.id === id)
  const step = script[from]
  if (!step || to < 0 || to >= script.length || to === from) return script
  return script.filter((one) => one !== step).toSpliced(to, 0, step)
}

export function duplicated(script: Script, id: string, copy: Pick<Step, 'id' | 'name' | 'instruction'>): Script {
  return script.flatMap((step) =>
    step.id === id ? [step, { ...step, ...copy, tasks: tasksOf(step).join(' '), skipped: false }] : [step],
  )
}

/** What it shows follows its first task. Its minutes and rights follow as long as nobody chose others. */
export function withTasks(step: Step, tasks: readonly TaskId[]): Partial<Step> {
  const [first] = tasks
  if (first === undefined || tasks.length > MAX_TASKS_IN_STEP) return {}
  const before = tasksOf(step)
  return {
    tasks: tasks.join(' '),
    view: taskFacts[first].view,
    ...(step.minutes === minutesOf(before) && { minutes: minutesOf(tasks) }),
    ...(step.allowed === allowedFor(before) && { allowed: allowedFor(tasks) }),
  }
}

/** Those that a step may still get, in the order of a workshop. */
export function tasksLeft(step: Step): readonly TaskId[] {
  const has = tasksOf(step)
  return has.length < MAX_TASKS_IN_STEP ? taskIds.filter((task) => !has.includes(task)) : []
}

function minutesOf(tasks: readonly TaskId[]): number {
  const sum = tasks.reduce((minutes, task) => minutes + taskFacts[task].minutes, 0)
  return Math.min(sum, MAX_STEP_MINUTES)
}
