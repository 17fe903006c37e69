// The script of a workshop as steps, and where it is now. A step says what to do, how long it takes and which half of the
// board it is about; starting one moves everyone there, going back loses nothing.

import * as v from 'valibot'
import { allowances } from '../base/allowance.ts'
import { type LineOf, listNoun } from './define.ts'
import { flag, oneOf, optionalLine, wholeBetween } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'

/** The ready script, in order; also the ids of its steps. */
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

/** What a board shows large in a step. */
export const stepViews = [
  'parties',
  'vision',
  'knobs',
  'flow',
  'investments',
  'balances',
  'agreements',
  'harvest',
] as const
export type StepView = (typeof stepViews)[number]

/** A step of the ready script may be without a name: copy/ has one. So it is with its instruction. */
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
    minutes: wholeBetween(1, MAX_STEP_MINUTES, { kind: 'minutes.outOfRange', max: MAX_STEP_MINUTES }),
    allowed: about(oneOf(allowances, 'alles'), 'What everyone may change in this step; without it: alles, everything.'),
    skipped: about(flag(false), 'Left out this time, and still there.'),
  }),
})
export type Step = LineOf<typeof stepNoun>

/** Where the workshop is in its script. A type and no interface: it is kept as one plain fact. */
export type StepNow = {
  /** Step id. */
  readonly step: string
  /** When the time is up, ISO 8601 by the table's clock, which is the server's less all pauses; null while the clock stands still. */
  readonly endsAt: string | null
  /** Seconds left while the clock stands still. */
  readonly leftSeconds: number
}

export const scriptFacts: Readonly<Record<ScriptStepId, { readonly view: StepView; readonly minutes: number }>> = {
  welkom: { view: 'parties', minutes: 15 },
  toekomstbeeld: { view: 'vision', minutes: 20 },
  knoppenronde: { view: 'knobs', minutes: 40 },
  routes: { view: 'flow', minutes: 10 },
  investeringen: { view: 'investments', minutes: 30 },
  'heen-en-weer': { view: 'balances', minutes: 20 },
  afspraken: { view: 'agreements', minutes: 15 },
  oogst: { view: 'harvest', minutes: 5 },
}

export function isScriptStepId(value: unknown): value is ScriptStepId {
  return scriptStepIds.includes(value as ScriptStepId)
}

export function isStepView(value: unknown): value is StepView {
  return stepViews.includes(value as StepView)
}

export function isStepMinutes(value: unknown): value is number {
  return v.is(stepNoun.part.schemas.minutes, value)
}

/** The steps as they are ready for every workshop; a plan without a script of its own has these. */
export const readyScript: readonly Step[] = scriptStepIds.map((id, at) => ({
  id,
  name: '',
  instruction: '',
  ...scriptFacts[id],
  // While people say who they are the table is theirs to set, and nothing else. In every other step a workshop must not come
  // to a stop by what nobody chose: what belongs to it is not all that may be said in it.
  allowed: id === 'welkom' ? 'afspraken' : 'alles',
  skipped: false,
  order: `a${at}`,
}))

export function scriptOf({ script }: { readonly script: readonly Step[] }): readonly Step[] {
  return script.length === 0 ? readyScript : script
}

/** A step that was removed from the script cannot be the present one. */
export function stepNow(plan: { readonly script: readonly Step[]; readonly now: StepNow | null }): Step | null {
  return scriptOf(plan).find(({ id }) => id === plan.now?.step) ?? null
}

/** The first that is not skipped, after the present one; without one the first of all. */
export function nextStep(steps: readonly Step[], present: Step | null): Step | null {
  const from = present ? steps.findIndex(({ id }) => id === present.id) + 1 : 0
  return steps.slice(from).find(({ skipped }) => !skipped) ?? null
}

/** Whole seconds until the time is up, below 0 when it is over. `tableMs`: the table's clock now. */
export function secondsLeft({ endsAt, leftSeconds }: StepNow, tableMs: number): number {
  return endsAt === null ? leftSeconds : Math.ceil((Date.parse(endsAt) - tableMs) / 1000)
}
