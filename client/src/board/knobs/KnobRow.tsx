// One knob on the board: number, name, setting, and its dial. Pointing at or focusing it lights its paths.

import { capital } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { KnobGroupId, KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { progressOf } from '@draaitafel/shared/nouns/discussion.ts'
import type { CSSProperties } from 'react'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useServes } from '../../pieces/useServes.ts'
import { useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TOUCH_ID } from '../flow/touchWords.ts'
import { KnobDial, StepButtons } from './KnobDial.tsx'
import styles from './KnobRow.module.css'
import narrow from './NarrowKnobRow.module.css'
import { useChangedFlash } from './useChangedFlash.ts'
import { type KnobView, useKnob } from './useKnob.ts'

interface KnobRowProps {
  readonly number: KnobNumber
  readonly group: KnobGroupId
  readonly row: string
}

export function KnobRow({ number, group, row }: KnobRowProps) {
  const { view } = useWorkshop()
  const knob = useKnob(number)
  const selected = useView(({ selection }) => selection?.kind === 'knob' && selection.knob === number)
  const serves = useServes(number)
  const flash = useChangedFlash(number)
  const point = (pointed: boolean) => view.setState({ pointed: pointed ? { kind: 'knob', knob: number } : null })
  const select = () => view.setState({ selection: { kind: 'knob', knob: number } })
  return (
    <li
      className={`${styles.row} ${narrow.row} ${selected ? `${styles.selected} ${narrow.selected}` : ''} ${flash ? styles.changed : ''}`}
      data-group={group}
      data-lit={serves || undefined}
      data-party={flash?.kind ?? undefined}
      style={{ '--row': row } as CSSProperties}
      onPointerEnter={(event) => event.pointerType === 'mouse' && point(true)}
      onPointerLeave={() => point(false)}
      onPointerDown={select}
    >
      <span className={`${styles.number} ${narrow.number}`} aria-hidden="true">
        {number}
      </span>
      <span className={`${styles.words} ${narrow.words}`}>
        <button
          type="button"
          className={`${styles.name} ${narrow.name}`}
          aria-label={text.knob.openSheet(number, knobCopy[number].shortName)}
          title={knobCopy[number].name}
          onClick={() => view.setState({ dialog: { kind: 'knob', knob: number } })}
        >
          <span className={narrow.long}>{knobCopy[number].shortName}</span>
          {/* Drawn, not said: its name has all of it, without the place where it may be broken. */}
          <span className={narrow.word} data-word={knobCopy[number].word} aria-hidden="true" />
        </button>
        <span className={`${styles.position} ${narrow.position}`}>
          <PositionWords knob={knob} />
        </span>
      </span>
      {/* Nobody turns it then, and the words that say so need their place. */}
      {!knob.inRound && <StepButtons number={number} knob={knob} className={`${styles.steps} ${narrow.steps}`} />}
      <KnobDial
        number={number}
        knob={knob}
        size="s"
        selected={selected}
        onFocus={select}
        describedBy={selected ? TOUCH_ID : undefined}
      />
    </li>
  )
}

function PositionWords({ knob }: { readonly knob: KnobView }) {
  if (knob.holder) {
    return (
      <span className={styles.held}>
        {knob.holder.kind && <PartyToken kind={knob.holder.kind} />}
        {text.knob.turnedBy(knob.holder.name)}
      </span>
    )
  }
  return (
    <>
      <b>{capital(knob.word)}</b>
      {knob.lock && (
        <span className={styles.fixed} title={lead.locks.knobFixed(knob.lock)}>
          <Icon name="lock" />
          {lead.locks.fixed}
        </span>
      )}
      {knob.inRound && !knob.lock && (
        <span className={styles.fixed} title={text.rounds.heldLong}>
          <Icon name="eyeOff" />
          {text.rounds.held}
        </span>
      )}
      {!knob.lock && !knob.inRound && (
        <span className={`${styles.since} ${narrow.since}`} title={knob.under}>
          {knob.under}
        </span>
      )}
      {progressOf(knob.state) === 'besloten' && (
        <span className={styles.decided} title={text.knob.progress.besloten}>
          <Icon name="check" />
          <span className="sr">{text.knob.progress.besloten}</span>
        </span>
      )}
    </>
  )
}
