// One knob to try on the start page: it turns, and what it reaches gets thicker. Nothing is sent and nothing is kept.

import { capital } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { nearestSetting, type Setting } from '@draaitafel/shared/model/knobs.ts'
import { useState } from 'react'
import { tryOutText } from '../../copy/nlTryOut.ts'
import { type DialPlace, useDialHands } from '../../gestures/useDialHands.ts'
import { HeroDial } from '../../pieces/HeroDial.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ReachPicture } from './ReachPicture.tsx'
import { reachOf } from './reach.ts'
import styles from './TryOut.module.css'

/** The shortest name, and routes to three of the four values. */
const KNOB = 5
const START: Setting = 1
/** Of the dial in its box with words around it, see HeroDial. */
const PLACE: DialPlace = { x: 90 / 182, y: 74 / 132, cap: 43 / 182 }

export function TryOut() {
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
  const name = knobCopy[KNOB].shortName
  const reach = reachOf(KNOB)
  return (
    <section className={styles.tryOut} aria-label={tryOutText.title}>
      <div className={styles.turn}>
        <p className={styles.caption}>
          <b>{tryOutText.turn[0]}</b> {tryOutText.turn[1]}
        </p>
        <span
          className={styles.dial}
          role="slider"
          tabIndex={0}
          aria-label={tryOutText.dial(name)}
          aria-valuemin={0}
          aria-valuemax={4}
          aria-valuenow={shown}
          aria-valuetext={tryOutText.value(settingWords[shown], settingWords[START])}
          {...handlers}
        >
          <HeroDial position={position} shown={shown} baseline={START} className={styles.face} />
        </span>
        <div className={styles.steps}>
          <button type="button" className={styles.step} aria-label={tryOutText.shut} onClick={() => turn(setting - 1)}>
            <Icon name="minus" />
          </button>
          <p>
            <b>{capital(settingWords[shown])}</b>
            <span>{name}</span>
          </p>
          <button type="button" className={styles.step} aria-label={tryOutText.open} onClick={() => turn(setting + 1)}>
            <Icon name="plus" />
          </button>
        </div>
      </div>
      <div className={styles.see}>
        <p className={styles.caption}>
          <b>{tryOutText.see[0]}</b> {tryOutText.see[1]}
        </p>
        <ReachPicture reach={reach} position={position} />
        <p role="status" className={styles.said}>
          {shown === 0 ? tryOutText.reachesNothing : tryOutText.reaches(reach.routes.length, reach.coreValues.length)}
        </p>
      </div>
    </section>
  )
}
