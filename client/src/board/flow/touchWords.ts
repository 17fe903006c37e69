// "Raakt 3 routes en 3 waarden, iets sterker dan eerst."

import { thickerBy, touchedBy } from '@draaitafel/shared/derive/turnTouch.ts'
import type { KnobNumber, Setting } from '@draaitafel/shared/model/knobs.ts'
import { text } from '../../copy/nl.ts'
import type { TurnSeen } from '../../store/viewStore.ts'

/** Also the id of the element that says so next to a dial: there is one per screen. */
export const TOUCH_ID = 'touch'

export interface TouchWords {
  readonly what: string
  /** Empty when nothing was just turned, or when it reaches nothing. */
  readonly thicker: string
}

export function touchWords(knob: KnobNumber, setting: Setting | null, turn: TurnSeen | null): TouchWords {
  if (setting === null) return { what: text.flow.touchesNothingYet, thicker: '' }
  const { routes, coreValues } = touchedBy(knob, setting)
  if (routes.length === 0) return { what: text.flow.touchesNothing, thicker: '' }
  return {
    what: text.flow.touches(routes.length, coreValues.length),
    thicker: turn ? text.flow.thicker[thickerBy(turn.from, turn.to)] : '',
  }
}
