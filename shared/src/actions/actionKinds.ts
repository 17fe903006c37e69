// Whose an action is and of what kind: the facilitator's alone, a reader's, something that happened and cannot be undone.

import type { Action, ActionOf } from './action.ts'

const leadTypes = [
  'workshop.describe',
  'workshop.setIndexation',
  'workshop.setYears',
  'baseline.set',
  'knob.baseline',
  'today.take',
  'plan.adopt',
  'plan.ask',
  'plan.seal',
  'plan.unseal',
  'plan.replace',
  'plan.add',
  'round.open',
  'round.show',
  'round.stop',
  'gather.call',
  'lead.take',
  'practice.start',
  'practice.stop',
  'script.set',
  'step.go',
  'compare.set',
  'variant.take',
  'replay.start',
] as const satisfies readonly Action['type'][]

type LeadAction = Extract<Action, { readonly type: (typeof leadTypes)[number] }>

/** Actions that are always the facilitator's alone. */
export function isLeadAction(action: Action): action is LeadAction {
  return (leadTypes as readonly Action['type'][]).includes(action.type)
}

/**
 * The facilitator's alone because of its contents: anyone may say that a knob was discussed, but not that it was
 * decided.
 */
export function isDecision(action: Action): boolean {
  return action.type === 'knob.discuss' && action.state === 'besloten'
}

/** What a reader from outside may do, and nobody at the table. */
export function isRemarkAction(action: Action): action is ActionOf<`remark.${string}`> {
  return action.type === 'remark.write' || action.type === 'remark.remove'
}

export type AdoptingAction = ActionOf<'plan.adopt' | 'plan.ask' | 'plan.seal' | 'plan.unseal'>

export function isAdoptingAction(action: Action): action is AdoptingAction {
  const { type } = action
  return type === 'plan.adopt' || type === 'plan.ask' || type === 'plan.seal' || type === 'plan.unseal'
}

/** Things that happened in the room and cannot be undone: a step that began, a round that people took part in. */
export function isEvent({ type }: Action): boolean {
  return (
    type === 'step.go' ||
    type === 'gather.call' ||
    type === 'lead.take' ||
    type === 'plan.ask' ||
    type === 'plan.seal' ||
    type === 'plan.unseal' ||
    type === 'replay.start' ||
    type === 'practice.start' ||
    type === 'practice.stop' ||
    type === 'round.open' ||
    type === 'round.show' ||
    type === 'round.stop'
  )
}
