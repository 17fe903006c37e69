// The sheet of one knob: what it is, what turning it means, its dial in large, and the group's own words about it.

import { formatAmount, formatMoment } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy, knobGroupCopy, settingScaleNote, settingWords, talkCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import { whoLong } from '@draaitafel/shared/copy/nl/who.ts'
import { type KnobNumber, knobFacts } from '@draaitafel/shared/model/knobs.ts'
import { talkCount, talkParts } from '@draaitafel/shared/plan/talk.ts'
import { text } from '../../copy/nl.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { NoteField } from '../notes/NoteField.tsx'
import { KnobQuestions } from '../questions/KnobQuestions.tsx'
import { KnobChoices } from './KnobChoices.tsx'
import { KnobDial, StepButtons } from './KnobDial.tsx'
import styles from './KnobSheet.module.css'
import { type KnobView, sinceBaseline, useKnob } from './useKnob.ts'

export function KnobSheet({ number }: { readonly number: KnobNumber }) {
  const { view } = useWorkshop()
  const knob = useKnob(number)
  const copy = knobCopy[number]
  const facts = knobFacts(number)
  const knobs = usePlan((plan) => plan.knobs)
  const talked = talkCount(knobs)
  return (
    <Modal
      title={copy.name}
      subtitle={text.knob.sheetSubtitle(number, knobGroupCopy[facts.group])}
      wide
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      <div className={styles.sheet} data-group={facts.group}>
        <div className={styles.turn}>
          <KnobDial number={number} knob={knob} size="m" selected />
          <p className={styles.stand}>
            <strong>{settingWords[knob.shown]}</strong>
            <span>{knob.holder ? text.knob.turnedBy(knob.holder.name) : sinceBaseline(knob.state)}</span>
          </p>
          <StepButtons number={number} knob={knob} className={styles.steps} />
          <LastTurn knob={knob} />
          <p className={styles.small}>{settingScaleNote}</p>
        </div>
        <div className={styles.words}>
          <p>{copy.meaning}</p>
          <p>{copy.turning}</p>
          <p>{text.knob.routes(facts.routes.map((id) => routeCopy[id].name))}</p>
          <h3>{text.knob.questions}</h3>
          <ul className={styles.questions}>
            {copy.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          {talkParts.map((part) => (
            <NoteField key={part} id={{ talk: number, part }} label={talkCopy[part]} rows={2} bare={part !== 'how'} />
          ))}
          <p className={styles.small}>{text.knob.talked(talked)}</p>
          <NoteField id={{ note: number }} label={text.knob.note} rows={4} bare />
          <KnobChoices number={number} />
          <KnobQuestions number={number} />
          <KnobMoney number={number} />
        </div>
      </div>
    </Modal>
  )
}

function LastTurn({ knob }: { readonly knob: KnobView }) {
  const { lastTurn } = knob.state
  const parties = usePlan((plan) => plan.parties)
  if (!lastTurn) return <p className={styles.small}>{text.knob.neverTurned}</p>
  const who = whoLong({ parties }, lastTurn)
  return <p className={styles.small}>{text.knob.lastTurned(who, formatMoment(lastTurn.at))}</p>
}

function KnobMoney({ number }: { readonly number: KnobNumber }) {
  const needs = usePlan((plan) => plan.needs)
  const investments = usePlan((plan) => plan.investments)
  const own = needs.filter(({ knob }) => knob === number)
  const paying = investments.filter(({ knob }) => knob === number)
  return (
    <>
      <h3>{text.knob.money}</h3>
      <p className={styles.small}>{knobCopy[number].investmentHint}</p>
      <ul className={styles.money}>
        {own.map((need) => (
          <li key={need.id}>
            {text.knob.needed(need.label)} <span>{formatAmount(need)}</span>
          </li>
        ))}
        {paying.map((investment) => (
          <li key={investment.id}>
            {text.knob.broughtIn(investment.source, investment.label)} <span>{formatAmount(investment)}</span>
          </li>
        ))}
        {own.length + paying.length === 0 && <li>{text.knob.noMoney}</li>}
      </ul>
    </>
  )
}
