// A dial in large with the five words round it, and below it what it stands at between − and +. What it turns is its owner's.

import { capital } from '@draaitafel/shared/copy/nl/format.ts'
import type { Setting } from '@draaitafel/shared/model/knobs.ts'
import { dialText } from '../copy/nlDial.ts'
import type { DialHandlers, DialPlace } from '../gestures/useDialHands.ts'
import type { DialLook } from '../ui/DialFace.tsx'
import { Heard } from '../ui/Heard.tsx'
import { Icon } from '../ui/Icon.tsx'
import { HeroDial } from './HeroDial.tsx'
import styles from './LargeDial.module.css'
import { useSaidAfterPress } from './useSaidAfterPress.ts'

/** Of the dial in its box with words around it, see HeroDial. */
export const LARGE_DIAL: DialPlace = { x: 90 / 182, y: 74 / 132, cap: 43 / 182 }

interface LargeDialProps {
  readonly name: string
  /** Of the setting that it would say; what a screen reader says begins with it. */
  readonly valueText: string
  /** 0–4, also between the settings. */
  readonly position: number
  readonly shown: Setting
  /** The word round it in bold; null while it stands nowhere yet. */
  readonly isSet: boolean
  /** Null: without the tick of where it began. */
  readonly baseline: Setting | null
  readonly look?: DialLook | undefined
  /** See DialFace. */
  readonly unsent?: boolean | undefined
  /** Of whoever turns it. */
  readonly party?: string | undefined
  readonly word: string
  /** Below the word, smaller. */
  readonly under: string
  readonly mayTurn: boolean
  readonly describedBy?: string | undefined
  readonly handlers: DialHandlers
  readonly onStep: (by: 1 | -1) => void
  /** What it turns, before the names of the buttons: those of the board turn the plan. */
  readonly turns?: string | undefined
  readonly className?: string | undefined
}

export function LargeDial(props: LargeDialProps) {
  const { name, position, shown, isSet, baseline, look, word, under, mayTurn, onStep } = props
  const named = (step: string) => (props.turns ? `${props.turns}: ${step}` : step)
  const [said, sayAfter] = useSaidAfterPress(props.valueText)
  const press = (by: 1 | -1) => {
    if (mayTurn) sayAfter()
    onStep(by)
  }
  return (
    <div className={`${styles.dial} ${props.className ?? ''}`} data-beside-words>
      <span
        className={styles.turn}
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={4}
        aria-valuenow={shown}
        aria-valuetext={props.valueText}
        aria-disabled={mayTurn ? undefined : true}
        aria-describedby={props.describedBy}
        data-party={props.party}
        {...props.handlers}
      >
        <HeroDial
          position={isSet ? position : null}
          shown={isSet ? shown : null}
          baseline={baseline}
          look={look}
          unsent={props.unsent}
          className={styles.face}
        />
      </span>
      <div className={styles.steps} role="group" aria-label={name}>
        <button
          type="button"
          aria-label={named(dialText.shut)}
          aria-disabled={!mayTurn || (isSet && shown === 0)}
          onClick={() => press(-1)}
        >
          <Icon name="minus" />
        </button>
        <p>
          <b>{capital(word)}</b>
          {/* Nothing else says that shut is meant: its pointer would have to move there, and it points nowhere. */}
          {isSet || !mayTurn ? (
            <span>{under}</span>
          ) : (
            <button type="button" className={styles.setShut} onClick={() => press(-1)}>
              {dialText.setShut}
            </button>
          )}
        </p>
        <button
          type="button"
          aria-label={named(dialText.open)}
          aria-disabled={!mayTurn || (isSet && shown === 4)}
          onClick={() => press(1)}
        >
          <Icon name="plus" />
        </button>
        {/* The slider says itself only while it has the focus. */}
        <Heard>{said}</Heard>
      </div>
    </div>
  )
}
