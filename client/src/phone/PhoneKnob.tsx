// One knob on the full screen: turn it with a thumb, or with − and +.

import { knobCopy, knobGroupCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { KnobGroupId, KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { KnobTouch } from '../board/flow/KnobTouch.tsx'
import { TOUCH_ID } from '../board/flow/touchWords.ts'
import { KnobDial, StepButtons } from '../board/knobs/KnobDial.tsx'
import { useKnob } from '../board/knobs/useKnob.ts'
import { text } from '../copy/nl.ts'
import { KnobLockLine } from '../pieces/locks/KnobLockLine.tsx'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import shared from './Phone.module.css'
import styles from './PhoneKnob.module.css'

interface PhoneKnobProps {
  readonly number: KnobNumber
  readonly group: KnobGroupId
  readonly onBack: () => void
}

export function PhoneKnob({ number, group, onBack }: PhoneKnobProps) {
  const { view } = useWorkshop()
  const knob = useKnob(number)
  return (
    <div className={styles.knob} data-group={group}>
      <button type="button" className={`btn quiet ${styles.back}`} onClick={onBack}>
        <Icon name="back" />
        {text.phone.back}
      </button>
      <p className={styles.groupName}>
        <i />
        {knobGroupCopy[group]}
      </p>
      <h2>
        {number}. {knobCopy[number].name}
      </h2>
      <p className={shared.meaning}>{knobCopy[number].meaning}</p>
      <div className={styles.bigDial}>
        <KnobDial number={number} knob={knob} size="m" selected describedBy={TOUCH_ID} />
      </div>
      <div className={styles.standing}>
        <p className={styles.stand}>
          <strong>{knob.word}</strong>
          <span>{knob.holder ? text.knob.turnedBy(knob.holder.name) : knob.under}</span>
        </p>
        <StepButtons number={number} knob={knob} className={styles.steps} />
      </div>
      <KnobTouch number={number} shown={knob.isSet ? knob.shown : null} />
      {knob.inRound && <p className={shared.meaning}>{text.rounds.heldLong}</p>}
      <KnobLockLine number={number} />
      <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'knob', knob: number } })}>
        {text.phone.sheet}
      </button>
    </div>
  )
}
