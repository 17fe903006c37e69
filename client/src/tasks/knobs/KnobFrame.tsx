// One knob, as large as it gets: its name, its dial with the five words and, below, where it stands. What is beside it comes in.

import { capital } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { type KnobNumber, nearestSetting, type Setting } from '@draaitafel/shared/model/knobs.ts'
import type { ReactNode } from 'react'
import { text } from '../../copy/nl.ts'
import { HeroDial } from '../../pieces/HeroDial.tsx'
import type { DialLook } from '../../ui/DialFace.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './KnobPicture.module.css'

interface KnobFrameProps {
  readonly knob: KnobNumber
  /** 0–4, also between the settings; null: nowhere yet. */
  readonly position: number | null
  /** Null: without the tick of where it began. */
  readonly baseline: Setting | null
  readonly look?: DialLook
  /** What is asked of it, below its name; '' when nothing is. */
  readonly ask: string
  /** Null: not said. */
  readonly words: { readonly word: string; readonly under: string } | null
  /** The table decided on where it is. */
  readonly isDecided?: boolean
  readonly children: ReactNode
}

export function KnobFrame({
  knob,
  position,
  baseline,
  look = 'selected',
  ask,
  words,
  isDecided = false,
  children,
}: KnobFrameProps) {
  const shown = position === null ? null : nearestSetting(position)
  return (
    <div className={styles.field} data-shut={!shown || undefined}>
      <h1>
        <span>{knob}</span> {knobCopy[knob].name}
      </h1>
      {ask !== '' && <p className={styles.ask}>{ask}</p>}
      <HeroDial position={position} shown={shown} baseline={baseline} look={position === null ? 'readonly' : look} />
      {words && (
        <p className={styles.word}>
          <strong>{capital(words.word)}</strong>
          <span>{isDecided ? <Decided /> : words.under}</span>
        </p>
      )}
      {children}
    </div>
  )
}

function Decided() {
  return (
    <b className={styles.decided}>
      <Icon name="check" />
      {text.knob.progress.besloten}
    </b>
  )
}
