// Above the work: which knob it is about and what is asked of it, with the way to its worksheet and to the knobs beside it.

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { isKnobNumber, type KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { text } from '../../copy/nl.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { AtFoot } from '../../pieces/AtFoot.tsx'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import task from '../kit/Frame.module.css'
import { useSaidOnArrival } from '../kit/useSaidOnArrival.ts'
import styles from './KnobHead.module.css'
import { useKnobAsk } from './useKnobAsk.ts'
import { useTaskKnob } from './useTaskKnob.ts'

export function Head() {
  const { view, role } = useWorkshop()
  const { knob, round, isBehind, led, choose } = useTaskKnob()
  const said = useSaidOnArrival(knob, useKnob(knob).valueText)
  const { ask, today } = useKnobAsk(knob, round?.kind)
  const isAlone = round !== null && role === 'participant'
  return (
    <div className={task.heading}>
      <h2 aria-label={text.knob.dialName(knob, knobCopy[knob].shortName)}>
        <button
          type="button"
          className={styles.name}
          title={knobCopy[knob].name}
          onClick={() => view.setState({ dialog: { kind: 'knob', knob } })}
        >
          <span className="sr">{knobTaskText.sheet(knob)}: </span>
          <b>{knob}</b> {knobCopy[knob].shortName}
        </button>
      </h2>
      <div className={styles.ask}>
        <p role="status">
          {round && !isAlone ? (
            knobTaskText.round.allAlone
          ) : (
            <>
              <b>{ask}</b> {today} {!round && role !== 'facilitator' && knobTaskText.round.who}
            </>
          )}
        </p>
        {!round && <Beside knob={knob} by={-1} onGo={choose} />}
        {!round && <Beside knob={knob} by={1} onGo={choose} />}
      </div>
      {isAlone && (
        <p className={task.alone}>
          <Icon name="eyeOff" />
          {taskText.onlyYou}
        </p>
      )}
      <p role="status" className="sr">
        {said}
      </p>
      {/* One way along: who types where the table went on, goes by the other. */}
      {led !== null && !isBehind && (
        <AtFoot>
          <button type="button" className="btn" onClick={() => choose(led)}>
            {knobTaskText.round.follow(led)}
          </button>
        </AtFoot>
      )}
      {/* To leave the field is enough: see useUnlessTyping. */}
      {isBehind && (
        <AtFoot>
          <button type="button" className="btn">
            {knobTaskText.round.goAlong}
          </button>
        </AtFoot>
      )}
    </div>
  )
}

interface BesideProps {
  readonly knob: KnobNumber
  readonly by: 1 | -1
  readonly onGo: (knob: KnobNumber) => void
}

function Beside({ knob, by, onGo }: BesideProps) {
  const to = knob + by
  const { previous, next, noMore } = knobTaskText
  const beside = isKnobNumber(to) ? to : null
  return (
    <button
      type="button"
      className={`btn icon-only ${styles.beside}`}
      aria-label={beside ? (by < 0 ? previous : next)(beside, knobCopy[beside].shortName) : noMore}
      disabled={beside === null}
      onClick={() => beside && onGo(beside)}
    >
      <Icon name={by < 0 ? 'unfold' : 'right'} />
    </button>
  )
}
