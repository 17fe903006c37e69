// The ten knobs as a list. Tap one to turn it on a screen of its own.

import { knobCopy, knobGroupCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { type KnobNumber, knobGroupIds, knobs } from '@draaitafel/shared/model/knobs.ts'
import { useKnob } from '../board/knobs/useKnob.ts'
import { text } from '../copy/nl.ts'
import { lead } from '../copy/nlLead.ts'
import { DialFace } from '../ui/DialFace.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './Phone.module.css'

export function PhoneKnobList({ onOpen }: { readonly onOpen: (knob: KnobNumber) => void }) {
  return (
    <>
      {knobGroupIds.map((group) => (
        <section key={group} className={styles.group} data-group={group}>
          <h2>{knobGroupCopy[group]}</h2>
          <ul className={styles.list}>
            {knobs
              .filter((knob) => knob.group === group)
              .map(({ number }) => (
                <KnobLine key={number} number={number} onOpen={() => onOpen(number)} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function KnobLine({ number, onOpen }: { readonly number: KnobNumber; readonly onOpen: () => void }) {
  const knob = useKnob(number)
  return (
    <li>
      <button type="button" className={styles.line} onClick={onOpen} data-party={knob.holder?.kind ?? undefined}>
        <span className="sr">{`${knob.name}, ${knob.valueText}`}</span>
        <span className={styles.dial} aria-hidden="true">
          <DialFace
            size="s"
            position={knob.position}
            baseline={knob.startedAt}
            look={knob.holder ? 'held' : 'rest'}
            unsent={knob.isUnsent}
          />
        </span>
        <span aria-hidden="true">
          <b>
            {number}. {knobCopy[number].shortName}
          </b>
          <small>
            {knob.holder
              ? text.knob.turnedBy(knob.holder.name)
              : [knob.word, knob.lock ? lead.locks.fixed : knob.inRound ? text.rounds.held : knob.under]
                  .filter(Boolean)
                  .join(', ')}
          </small>
        </span>
        <Icon name={knob.lock ? 'lock' : knob.inRound ? 'eyeOff' : 'right'} />
      </button>
    </li>
  )
}
