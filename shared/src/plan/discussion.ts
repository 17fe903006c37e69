// How far the table is with a knob (C-07): not talked about, talked about, or decided on a setting.

import type { Setting } from '../model/knobs.ts'

/** The field's own words, also in the exchange format. Not talked about is no discussion at all. */
export const discussionStates = ['besproken', 'besloten'] as const
export type DiscussionState = (typeof discussionStates)[number]

export interface Discussion {
  readonly state: DiscussionState
  /** Where the knob stood when it was said. */
  readonly setting: Setting
  /** Who said so and when, as with a turn. */
  readonly name: string
  readonly party: string | null
  readonly at: string
}

export type Progress = 'untouched' | DiscussionState

interface WithDiscussion {
  readonly setting: Setting
  readonly discussion: Discussion | null
}

/** A knob that was turned after the decision is open again: that setting was not decided on. */
export function progressOf({ setting, discussion }: WithDiscussion): Progress {
  if (!discussion) return 'untouched'
  return discussion.state === 'besloten' && discussion.setting === setting ? 'besloten' : 'besproken'
}

export interface ProgressCount {
  /** Talked about, decided ones among them. */
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
