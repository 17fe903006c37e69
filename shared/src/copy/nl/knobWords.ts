// Where a knob is, in words; of one that nobody set that it is not set. Apart from knobs.ts, which the first page reads too.

import type { Setting } from '../../model/knobs.ts'
import { isSet, type KnobState } from '../../nouns/knobState.ts'
import { notSetWords, settingWords } from './knobs.ts'

/** `at`: where it is, or where it began. */
export function knobWords(knob: KnobState, at: Setting = knob.setting): string {
  return isSet(knob) ? settingWords[at] : notSetWords
}
