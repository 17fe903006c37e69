// The worksheet of one knob: a large dial, the group's own words, conflicts, why it works along its routes, what it
// costs and who pays, and how others did it.

import { knobCopy, knobGroupCopy, settingScaleNote } from '@draaitafel/shared/copy/nl/knobs.ts'
import { knobTalkCopy, talkCopy } from '@draaitafel/shared/copy/nl/knobTalk.ts'
import { isKnobNumber, type KnobNumber, knobFacts } from '@draaitafel/shared/model/knobs.ts'
import { talkCount, talkParts } from '@draaitafel/shared/nouns/talk.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { KnobTurns } from '../../people/log/KnobTurns.tsx'
import { GatherButton } from '../../pieces/gather/GatherButton.tsx'
import { KnobLockLine } from '../../pieces/locks/KnobLockLine.tsx'
import { RemarksAt } from '../../pieces/remarks/RemarksAt.tsx'
import { Explained } from '../../pieces/words/Explained.tsx'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { KnobTips } from '../../talk/library/KnobTips.tsx'
import { NoteField } from '../../talk/notes/NoteField.tsx'
import { KnobIdeas } from '../../talk/place/KnobIdeas.tsx'
import { KnobRound, KnobSpread } from '../../talk/rounds/KnobRound.tsx'
import { DialFace } from '../../ui/DialFace.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { KnobQuestions } from '../questions/KnobQuestions.tsx'
import { KnobChoices } from './KnobChoices.tsx'
import { KnobDial, StepButtons } from './KnobDial.tsx'
import { KnobIllustrations } from './KnobIllustrations.tsx'
import { KnobMoney } from './KnobMoney.tsx'
import { KnobProgress } from './KnobProgress.tsx'
import { KnobRoutes } from './KnobRoutes.tsx'
import styles from './KnobSheet.module.css'
import { RentReduction } from './RentReduction.tsx'
import { useKnob } from './useKnob.ts'

interface KnobSheetProps {
  readonly number: KnobNumber
  /** Says where the knob is in the plan, and does not turn it. */
  readonly reads?: true | undefined
}

export function KnobSheet({ number, reads }: KnobSheetProps) {
  const { view } = useWorkshop()
  const { group } = knobFacts(number)
  return (
    <Modal
      title={knobCopy[number].name}
      subtitle={sheetText.sheetSubtitle(number, knobGroupCopy[group])}
      full
      actions={
        <>
          <GatherButton place={`knob.${number}`} short />
          <Neighbours number={number} reads={reads} />
        </>
      }
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      <div className={styles.sheet} data-group={group} key={number}>
        {reads ? <StandsInPlan number={number} /> : <Stand number={number} />}
        <Words number={number} />
        <div className={styles.facts}>
          <RemarksAt about={`knob.${number}`} />
          <KnobQuestions number={number} />
          <KnobRoutes number={number} />
          <KnobMoney number={number} />
          <KnobIdeas number={number} />
          <RentReduction number={number} />
          <KnobTips number={number} />
          <KnobTurns number={number} />
        </div>
        <KnobIllustrations number={number} />
      </div>
    </Modal>
  )
}

/** To the previous and the next sheet. */
function Neighbours({ number, reads }: KnobSheetProps) {
  const { view } = useWorkshop()
  return (
    <nav className={styles.neighbours} aria-label={sheetText.otherSheets}>
      {([-1, 1] as const).map((step) => {
        const to = number + step
        if (!isKnobNumber(to)) return null
        return (
          <button
            key={step}
            type="button"
            className="btn quiet"
            aria-label={text.knob.openSheet(to, knobCopy[to].shortName)}
            onClick={() => view.setState({ dialog: { kind: 'knob', knob: to, ...(reads && { reads }) } })}
          >
            {step < 0 && <Icon name="back" />}
            {to}
            {step > 0 && <Icon name="forward" />}
          </button>
        )
      })}
    </nav>
  )
}

function Stand({ number }: { readonly number: KnobNumber }) {
  const knob = useKnob(number)
  return (
    <div className={styles.turn}>
      <KnobDial number={number} knob={knob} size="m" selected />
      <p className={styles.stand}>
        <strong>{knob.word}</strong>
        <span>{knob.holder ? text.knob.turnedBy(knob.holder.name) : knob.under}</span>
      </p>
      <StepButtons number={number} knob={knob} className={styles.steps} />
      <KnobLockLine number={number} />
      <KnobSpread number={number} />
      <KnobProgress state={knob.state} />
      <KnobRound number={number} />
      <p className={styles.small}>{settingScaleNote}</p>
    </div>
  )
}

function StandsInPlan({ number }: { readonly number: KnobNumber }) {
  const knob = useKnob(number)
  return (
    <div className={styles.turn}>
      <h3>{sheetText.inPlan}</h3>
      <span className={styles.still}>
        <DialFace size="m" position={knob.position} baseline={knob.startedAt} look="readonly" />
      </span>
      <p className={styles.stand}>
        <strong>{knob.word}</strong>
        <span>{knob.under}</span>
      </p>
      <p className={styles.small}>{sheetText.notHere}</p>
    </div>
  )
}

/** A worry or question for later, with this knob as its subject. */
function ParkHere({ number }: { readonly number: KnobNumber }) {
  const { view } = useWorkshop()
  const isBack = useView(({ dialog }) => dialog?.kind === 'knob' && dialog.at === 'park')
  return (
    <div>
      <button
        type="button"
        className="btn"
        // Back from the list to where one was.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus={isBack}
        onClick={() => view.setState({ dialog: { kind: 'parked', about: `knob.${number}`, from: number } })}
      >
        {dialogText.parked.here}
      </button>
    </div>
  )
}

function Words({ number }: { readonly number: KnobNumber }) {
  const { meaning } = knobCopy[number]
  const { turning, questions } = knobTalkCopy[number]
  const knobs = usePlan((plan) => plan.knobs)
  return (
    <div className={styles.words}>
      <p>
        {meaning} {turning}
      </p>
      {talkParts.map((part) => (
        <NoteField key={part} id={{ talk: number, part }} label={talkCopy[part]} rows={2} bare={part !== 'how'} />
      ))}
      <p className={styles.small}>{sheetText.talked(talkCount(knobs))}</p>
      <NoteField id={{ note: number }} label={sheetText.note} rows={3} bare />
      <h3>{sheetText.questions}</h3>
      <ul className={styles.questions}>
        {questions.map((question) => (
          <li key={question}>
            <Explained>{question}</Explained>
          </li>
        ))}
      </ul>
      <KnobChoices number={number} />
      <ParkHere number={number} />
    </div>
  )
}
