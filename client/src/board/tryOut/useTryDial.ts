// A knob to try: where it stands here and now. Nothing is sent and nothing is kept.

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { nearestSetting, type Setting } from '@draaitafel/shared/model/knobs.ts'
import { useState } from 'react'
import { tryOutText } from '../../copy/nlTryOut.ts'
import { type Reach, reachOf } from './reach.ts'

/** The shortest name, and routes to three of the four values. */
const KNOB = 5
const START: Setting = 1

export interface TryDialState {
  readonly name: string
  readonly setting: Setting
  /** While it turns, between two settings. */
  readonly position: number
  readonly baseline: Setting
  readonly reach: Reach
  /** How many routes and values it touches, in words. */
  readonly touches: string
  readonly turn: (setting: Setting) => void
  /** 0–4 while it turns; null when it is let go. */
  readonly move: (position: number | null) => void
}

export function useTryDial(): TryDialState {
  const [setting, turn] = useState<Setting>(START)
  const [turning, move] = useState<number | null>(null)
  const position = turning ?? setting
  const reach = reachOf(KNOB)
  return {
    name: knobCopy[KNOB].shortName,
    setting,
    position,
    baseline: START,
    reach,
    touches:
      nearestSetting(position) === 0
        ? tryOutText.reachesNothing
        : tryOutText.reaches(reach.routes.length, reach.coreValues.length),
    turn,
    move,
  }
}
