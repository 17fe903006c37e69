// Why a knob is where it is, in the words of the table: of one that is shut why it stays so, which is asked in place of the
// other.

import { oneLine } from '../base/text.ts'
import { progressOf } from '../nouns/discussion.ts'
import type { KnobState } from '../nouns/knobState.ts'

/** '' where nobody said it. */
export function becauseOf({ setting, reason, talk }: Pick<KnobState, 'setting' | 'reason' | 'talk'>): string {
  return oneLine(setting === 0 ? reason : talk.worth)
}

export interface Decision {
  readonly knob: KnobState
  readonly because: string
}

/** Knobs that the table decided on, or said the reason of; in the order of the knobs. */
export function decisionsOf(knobs: readonly KnobState[]): Decision[] {
  return knobs
    .map((knob) => ({ knob, because: becauseOf(knob) }))
    .filter(({ knob, because }) => because !== '' || progressOf(knob) === 'besloten')
}
