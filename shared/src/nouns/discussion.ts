// How far the group is with a knob (C-07): not discussed, discussed, or decided on a setting.

import { type Setting, settings } from '../model/knobs.ts'
import type { FactsOf } from './define.ts'
import { oneOf } from './fields.ts'
import { about, fields } from './parts.ts'
import { who } from './who.ts'

/** Dutch terms of the field, also in the exchange format. Not discussed means that there is none. */
export const discussionStates = ['besproken', 'besloten'] as const
export type DiscussionState = (typeof discussionStates)[number]

export const discussionPart = fields({
  state: oneOf(discussionStates),
  setting: about(oneOf(settings), 'Where the knob stood when it was said.'),
  /** Who said so and when, as with a turn. */
  ...who,
})
export type Discussion = FactsOf<{ readonly part: typeof discussionPart }>

export type Progress = 'untouched' | DiscussionState

interface WithDiscussion {
  readonly setting: Setting
  readonly discussion: Discussion | null
}

/** Turning the knob after the decision reopens it: the new setting was not decided on. */
export function progressOf({ setting, discussion }: WithDiscussion): Progress {
  if (!discussion) return 'untouched'
  return discussion.state === 'besloten' && discussion.setting === setting ? 'besloten' : 'besproken'
}

export interface ProgressCount {
  /** Discussed knobs, including decided ones. */
  readonly discussed: number
  readonly decided: number
  readonly total: number
}

export function progressCount(knobs: readonly WithDiscussion[]): ProgressCount {
  const all = knobs.map(progressOf)
  return {
    discussed: all.filter((progress) => progress !== 'untouched').length,
    decided: all.filter((progress) => progress === 'besloten').length,
    total: all.length,
  }
}

export function isDiscussionState(value: unknown): value is DiscussionState {
  return discussionStates.includes(value as DiscussionState)
}
