// Where a knob stands now, where it stood at the baseline, and who turned it last.

import type { KnobNumber, Setting } from '../model/knobs.ts'
import type { Discussion } from './discussion.ts'
import { noTalk, type Talk } from './talk.ts'

export interface Turn {
  /** Name or alias of the person, may be empty. */
  readonly name: string
  /** Party id, or null for the facilitator. */
  readonly party: string | null
  /** ISO 8601, from the clock of the device that turned. */
  readonly at: string
}

export interface KnobState {
  readonly number: KnobNumber
  readonly setting: Setting
  /** The setting "nu": where it stood when the baseline was set. */
  readonly baseline: Setting
  /** Null while nobody has turned it in this workshop. */
  readonly lastTurn: Turn | null
  readonly note: string
  /** Answers to the three questions of its worksheet. */
  readonly talk: Talk
  /** How far the table is with this knob; null while nobody said. */
  readonly discussion: Discussion | null
  /** One line: why it stays shut (C-30). May be empty. */
  readonly reason: string
}

/** What is true of a knob that nobody touched yet, apart from where it stands. */
export const untouched = { lastTurn: null, note: '', talk: noTalk, discussion: null, reason: '' } as const
