// Where a knob stands now, where it stood at the baseline, and who turned it last.

import type { KnobNumber, Setting } from '../model/knobs.ts'
import type { Talk } from './talk.ts'

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
}
