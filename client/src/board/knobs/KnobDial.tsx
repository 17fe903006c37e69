// The dial itself: a slider with five settings, in any size. All ways of turning come from gestures/useDialTurn.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { text } from '../../copy/nl.ts'
import { useDialTurn } from '../../gestures/useDialTurn.ts'
import { useSaidAfterPress } from '../../pieces/useSaidAfterPress.ts'
import { useSealed } from '../../store/WorkshopContext.tsx'
import { DialFace, type DialLook } from '../../ui/DialFace.tsx'
import { Heard } from '../../ui/Heard.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './KnobDial.module.css'
import type { KnobView } from './useKnob.ts'

interface KnobDialProps {
  readonly number: KnobNumber
  readonly knob: KnobView
  readonly size: 's' | 'm'
  readonly selected: boolean
  readonly onFocus?: () => void
  /** Id of an element that describes it further. */
  readonly describedBy?: string | undefined
}

export function KnobDial({ number, knob, size, selected, onFocus, describedBy }: KnobDialProps) {
  const { handlers } = useDialTurn(number, knob.setting, knob.mayTurn, knob.whyNot)
  return (
    <span
      className={`${styles.box} ${styles[size]} ${knob.mayTurn ? '' : styles.still}`}
      role="slider"
      tabIndex={0}
      aria-label={knob.name}
      aria-valuemin={0}
      aria-valuemax={4}
      aria-valuenow={knob.shown}
      aria-valuetext={knob.holder ? `${knob.valueText}. ${text.knob.turnedBy(knob.holder.name)}` : knob.valueText}
      aria-disabled={knob.mayTurn ? undefined : true}
      aria-describedby={describedBy}
      data-party={knob.holder?.kind ?? undefined}
      data-turning={knob.turning || undefined}
      onFocus={onFocus}
      {...handlers}
    >
      <DialFace
        size={size}
        position={knob.position}
        baseline={knob.startedAt}
        look={lookOf(knob, selected)}
        unsent={knob.isUnsent}
      />
    </span>
  )
}

function lookOf(knob: KnobView, selected: boolean): DialLook {
  if (!knob.mayWrite) return 'readonly'
  if (knob.holder) return 'held'
  return selected ? 'selected' : 'rest'
}

interface StepButtonsProps {
  readonly number: KnobNumber
  readonly knob: KnobView
  readonly className: string | undefined
}

/** − and +: turning without dragging. */
export function StepButtons({ number, knob, className }: StepButtonsProps) {
  const { step } = useDialTurn(number, knob.setting, knob.mayTurn, knob.whyNot)
  const atStart = knob.setting === 0
  const atEnd = knob.setting === 4
  const isSealed = useSealed()
  const [said, sayAfter] = useSaidAfterPress(knob.valueText)
  const press = (by: 1 | -1) => {
    if (knob.mayTurn) sayAfter()
    step(by)
  }
  // Sealed, a dial has no handles.
  if (isSealed) return <span className={className} />
  return (
    <span className={className} role="group" aria-label={knob.name}>
      <button
        type="button"
        aria-label={text.knob.shut}
        aria-disabled={!knob.mayTurn || atStart}
        onClick={() => press(-1)}
      >
        <Icon name="minus" />
      </button>
      <button type="button" aria-label={text.knob.open} aria-disabled={!knob.mayTurn || atEnd} onClick={() => press(1)}>
        <Icon name="plus" />
      </button>
      {/* The slider says itself only while it has the focus. */}
      <Heard>{said}</Heard>
    </span>
  )
}
