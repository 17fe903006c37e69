// A knob to try: where it stands here and now. Nothing is sent and nothing is kept.

import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { nearestSetting, type Setting } from '@draaitafel/shared/model/knobs.ts'
import { useState } from 'react'
import { tryOutText } from '../../copy/nlTryOut.ts'
import { type DialPlace, useDialHands } from '../../gestures/useDialHands.ts'
import { type Reach, reachOf } from './reach.ts'

/** The shortest name, and routes to three of the four values. */
const KNOB = 5
const START: Setting = 1
/** Of the dial in its box with words around it, see HeroDial. */
const PLACE: DialPlace = { x: 90 / 182, y: 74 / 132, cap: 43 / 182 }

export interface TryDialState {
  readonly name: string
  /** While it turns, between two settings. */
  readonly position: number
  readonly shown: Setting
  readonly baseline: Setting
  readonly words: string
  readonly reach: Reach
  /** How many routes and values it touches, in words. */
  readonly touches: string
  readonly handlers: ReturnType<typeof useDialHands>['handlers']
  readonly shut: () => void
  readonly open: () => void
}

export function useTryDial(): TryDialState {
  const [setting, setSetting] = useState<Setting>(START)
  const [turning, setTurning] = useState<number | null>(null)
  const turn = (position: number) => setSetting(nearestSetting(position))
  const { handlers } = useDialHands({
    setting,
    place: PLACE,
    mayTurn: true,
    onRefused: () => {},
    onMove: setTurning,
    onEnd: () => setTurning(null),
    onTurn: turn,
  })
  const position = turning ?? setting
  const shown = nearestSetting(position)
  const reach = reachOf(KNOB)
  return {
    name: knobCopy[KNOB].shortName,
    position,
    shown,
    baseline: START,
    words: settingWords[shown],
    reach,
    touches: shown === 0 ? tryOutText.reachesNothing : tryOutText.reaches(reach.routes.length, reach.coreValues.length),
    handlers,
    shut: () => turn(setting - 1),
    open: () => turn(setting + 1),
  }
}
