// The tasks of the steps of the script: one question at a time, with its own work on every screen. How each looks is
// up to the client; this only defines which exist, and what older files and boards call them.

import type { StepView } from './stepView.ts'

/** Also in plan files and stored documents: never rename one. In the order of a workshop. */
export const taskIds = [
  'welcome',
  'lookBack',
  'table',
  'placing',
  'worries',
  'vision',
  'values',
  'area',
  'form',
  'room',
  'baseline',
  'knobs',
  'flow',
  'ideas',
  'money',
  'landing',
  'balances',
  'effects',
  'risks',
  'questions',
  'agreements',
  'parking',
  'compare',
  'harvest',
  'adoption',
  'break',
] as const
export type TaskId = (typeof taskIds)[number]

/** Enough for any evening; more would be a step of its own. */
export const MAX_TASKS_IN_STEP = 6

interface TaskFacts {
  /** What a board without tasks enlarges. */
  readonly view: StepView
  /** Its duration when it is done in between. */
  readonly minutes: number
}

export const taskFacts: Readonly<Record<TaskId, TaskFacts>> = {
  welcome: { view: 'parties', minutes: 10 },
  lookBack: { view: 'parties', minutes: 15 },
  table: { view: 'parties', minutes: 10 },
  placing: { view: 'parties', minutes: 8 },
  worries: { view: 'parties', minutes: 8 },
  vision: { view: 'vision', minutes: 12 },
  values: { view: 'vision', minutes: 8 },
  area: { view: 'parties', minutes: 15 },
  form: { view: 'parties', minutes: 10 },
  room: { view: 'parties', minutes: 30 },
  baseline: { view: 'knobs', minutes: 10 },
  knobs: { view: 'knobs', minutes: 10 },
  flow: { view: 'flow', minutes: 10 },
  ideas: { view: 'knobs', minutes: 10 },
  money: { view: 'investments', minutes: 15 },
  landing: { view: 'investments', minutes: 10 },
  balances: { view: 'balances', minutes: 10 },
  effects: { view: 'balances', minutes: 15 },
  risks: { view: 'agreements', minutes: 15 },
  questions: { view: 'balances', minutes: 10 },
  agreements: { view: 'agreements', minutes: 10 },
  parking: { view: 'agreements', minutes: 5 },
  compare: { view: 'harvest', minutes: 5 },
  harvest: { view: 'harvest', minutes: 5 },
  adoption: { view: 'harvest', minutes: 10 },
  break: { view: 'parties', minutes: 10 },
}

/** Everyone answers these on their own device, and all see it once the facilitator shows it. */
export const tasksAlone: readonly TaskId[] = ['placing', 'values']

/** For a step without tasks: it was made before there were any. */
export const taskOfView: Readonly<Record<StepView, TaskId>> = {
  parties: 'table',
  vision: 'vision',
  knobs: 'knobs',
  flow: 'flow',
  investments: 'money',
  balances: 'balances',
  agreements: 'agreements',
  harvest: 'harvest',
}

export function isTaskId(value: unknown): value is TaskId {
  return taskIds.includes(value as TaskId)
}

/** As a step stores them: ids separated by spaces, or '' for none of its own. */
export function isTaskList(value: unknown): value is string {
  if (value === '') return true
  if (typeof value !== 'string') return false
  const ids = value.split(' ')
  return ids.length <= MAX_TASKS_IN_STEP && new Set(ids).size === ids.length && ids.every(isTaskId)
}

/** The maximum length of the list, in characters. */
export const TASK_LIST_LENGTH = MAX_TASKS_IN_STEP * 11
