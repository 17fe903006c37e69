// How a knob's setting compares with where it began, in the one wording that every screen uses.

import { notSetWords, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { Setting } from '@draaitafel/shared/model/knobs.ts'
import type { UseId } from '@draaitafel/shared/model/uses.ts'
import { isSet, type KnobState } from '@draaitafel/shared/nouns/knobState.ts'
import { text } from '../../copy/nl.ts'

/** "was op een kier" or "zoals het was"; when looking back, the intended setting takes the place of the baseline. */
export function sinceStart(state: KnobState, use: UseId): string {
  if (!isSet(state)) return notSetWords
  const { setting, baseline } = state
  const looksBack = use === 'evaluatie'
  if (setting === baseline) return looksBack ? text.knob.asMeant : text.knob.asBaseline
  return looksBack ? text.knob.meant(settingWords[baseline]) : text.knob.baseline(settingWords[baseline])
}

/** Where it is today, apart from what the table wants with it; null while nobody said. Looking back, that is where it stands now. */
export function todayOf(state: KnobState, use: UseId): Setting | null {
  if (!isSet(state)) return null
  return use === 'evaluatie' ? state.setting : state.baseline
}
