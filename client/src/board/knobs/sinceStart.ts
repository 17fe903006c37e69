// How a knob stands to where it began, in the one wording of every screen.

import { settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { UseId } from '@draaitafel/shared/model/uses.ts'
import type { KnobState } from '@draaitafel/shared/nouns/knobState.ts'
import { text } from '../../copy/nl.ts'

/** "was op een kier" or "zoals het was"; looking back, what was meant lies where otherwise the start is. */
export function sinceStart(state: KnobState, use: UseId): string {
  if (isUntouched(state)) return text.knob.undiscussed
  const { setting, baseline } = state
  const looksBack = use === 'evaluatie'
  if (setting === baseline) return looksBack ? text.knob.asMeant : text.knob.asBaseline
  return looksBack ? text.knob.meant(settingWords[baseline]) : text.knob.baseline(settingWords[baseline])
}

/** Shut as it began, which says nothing of the place itself: nobody has looked at it. */
function isUntouched({ setting, baseline, lastTurn, discussion }: KnobState): boolean {
  return setting === 0 && baseline === 0 && lastTurn === null && discussion === null
}
