// The script of a workshop as steps, and where it is now. A step says what to do, how long it takes and which half of the
// board it is about; starting one moves everyone there, going back loses nothing.

import * as v from 'valibot'
import { allowances } from '../base/allowance.ts'
import { type LineOf, listNoun } from './define.ts'
import { flag, formOrNone, oneOf, optionalLine, wholeBetween } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'
import { type StepView, stepViews } from './stepView.ts'
import { isTaskList, TASK_LIST_LENGTH, type TaskId, taskOfView } from './task.ts'

/** The standard script, in order; also the ids of its steps. */
export const scriptStepIds = [
  'welkom',
  'toekomstbeeld',
  'knoppenronde',
  'routes',
  'investeringen',
  'heen-en-weer',
  'afspraken',
  'oogst',
] as const
export type ScriptStepId = (typeof scriptStepIds)[number]

export const MAX_STEP_MINUTES = 240

/** A step of the standard script may be without a name: copy/ has one. The same goes for its instruction. */
export const stepNoun = listNoun({
  name: 'step',
  list: 'script',
  root: 'steps',
  about: 'A step of the script; none at all: the ready script.',
  most: planLimits.steps,
  area: 'begeleider',
  gone: 'line.gone',
  lacking: ({ id, name }) => (name.trim() === '' && !isScriptStepId(id) ? 'name' : null),
  part: fields({
    name: about(optionalLine(planLimits.labelLength, 'name'), 'May be empty for a step of the ready script.'),
    instruction: about(
      optionalLine(planLimits.instructionLength, 'instruction'),
      'What the table does in it; empty: as it is in the ready script.',
    ),
    view: oneOf(stepViews),
    tasks: about(
      formOrNone(TASK_LIST_LENGTH, isTaskList, { kind: 'choice.unknown' }, ['vision values']),
      'Its tasks in order, with a space between; empty: those of the ready script, or the one of its view.',
    ),
    minutes: wholeBetween(1, MAX_STEP_MINUTES, { kind: 'minutes.outOfRange', max: MAX_STEP_MINUTES }),
    allowed: about(oneOf(allowances, 'alles'), 'What everyone may change in this step; without it: alles, everything.'),
    skipped: about(flag(false), 'Left out this time, and still there.'),
  }),
})
export type Step = LineOf<typeof stepNoun>

interface ReadyStep {
  readonly view: StepView
  readonly minutes: number
  readonly tasks: readonly TaskId[]
}

const scriptFacts: Readonly<Record<ScriptStepId, ReadyStep>> = {
  welkom: { view: 'parties', minutes: 15, tasks: ['table', 'placing'] },
  toekomstbeeld: { view: 'vision', minutes: 20, tasks: ['vision', 'values'] },
  knoppenronde: { view: 'knobs', minutes: 40, tasks: ['baseline', 'knobs'] },
  routes: { view: 'flow', minutes: 10, tasks: ['flow'] },
  investeringen: { view: 'investments', minutes: 30, tasks: ['money'] },
  'heen-en-weer': { view: 'balances', minutes: 20, tasks: ['balances', 'questions'] },
  afspraken: { view: 'agreements', minutes: 15, tasks: ['agreements', 'parking'] },
  oogst: { view: 'harvest', minutes: 5, tasks: ['harvest', 'adoption'] },
}

export function isScriptStepId(value: unknown): value is ScriptStepId {
  return scriptStepIds.includes(value as ScriptStepId)
}

export function isStepMinutes(value: unknown): value is number {
  return v.is(stepNoun.part.schemas.minutes, value)
}

/** The standard steps of every workshop; a plan without a script of its own has these. */
export const readyScript: readonly Step[] = scriptStepIds.map((id, at) => ({
  id,
  name: '',
  instruction: '',
  view: scriptFacts[id].view,
  minutes: scriptFacts[id].minutes,
  tasks: '',
  // While people introduce themselves they can arrange the table, and nothing else. In every other step nobody should
  // be blocked by a restriction nobody chose: what belongs to a step is not all that may be done in it.
  allowed: id === 'welkom' ? 'afspraken' : 'alles',
  skipped: false,
  order: `a${at}`,
}))

export function scriptOf({ script }: { readonly script: readonly Step[] }): readonly Step[] {
  return script.length === 0 ? readyScript : script
}

/** Nobody has anything to do in it. */
export function isRest(task: TaskId): boolean {
  return task === 'break'
}

/** It has no number: see numbering.ts. */
export function isBreak(step: Pick<Step, 'id' | 'tasks' | 'view'>): boolean {
  return tasksOf(step).every(isRest)
}

/** In order; at least one. */
export function tasksOf({ id, tasks, view }: Pick<Step, 'id' | 'tasks' | 'view'>): readonly TaskId[] {
  if (tasks !== '') return tasks.split(' ') as TaskId[]
  const ready = isScriptStepId(id) ? scriptFacts[id] : null
  // For a step of the standard script that people repurposed.
  return ready && ready.view === view ? ready.tasks : [taskOfView[view]]
}
