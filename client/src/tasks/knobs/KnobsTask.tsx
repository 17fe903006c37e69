// The round along the knobs: one at a time, alone first where the facilitator asks for it, and then together.

import { settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { type KnobNumber, knobFacts } from '@draaitafel/shared/model/knobs.ts'
import { progressOf } from '@draaitafel/shared/nouns/discussion.ts'
import type { KnobState } from '@draaitafel/shared/nouns/knobState.ts'
import { shownRound } from '@draaitafel/shared/nouns/round.ts'
import { KnobTouch } from '../../board/flow/KnobTouch.tsx'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { KnobLockLine } from '../../pieces/locks/KnobLockLine.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { KnobSpread } from '../../talk/rounds/KnobRound.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useRoundInTask } from '../kit/survey/useSurvey.ts'
import { useTop } from '../kit/useTop.ts'
import { Because } from './Because.tsx'
import { ChooseAlone } from './ChooseAlone.tsx'
import styles from './KnobsTask.module.css'
import { TableDial } from './TableDial.tsx'
import { useFollowKnob, useTaskKnob } from './useTaskKnob.ts'

export { Foot } from './ChoiceFoot.tsx'
export { Head } from './KnobHead.tsx'
export { Lead } from './KnobsLead.tsx'

export function Work() {
  const { role } = useWorkshop()
  useFollowKnob()
  useRoundInTask()
  const { knob, round } = useTaskKnob()
  const place = useTop<HTMLDivElement>(knob)
  return (
    <div ref={place} className={styles.work} data-around data-group={knobFacts(knob).group}>
      {round && role === 'participant' ? (
        <ChooseAlone key={round.id} round={round} />
      ) : (
        <Together key={knob} knob={knob} inRound={round !== null} />
      )}
    </div>
  )
}

/** The table is done with this one. Who decides sees it at the buttons for that, and hears it here. */
function Decided({ state, isSeen }: { readonly state: KnobState; readonly isSeen: boolean }) {
  return (
    <p role="status" className={isSeen ? styles.decided : 'sr'}>
      {progressOf(state) === 'besloten' && (
        <>
          <Icon name="check" />
          {knobTaskText.round.decidedOn(settingWords[state.setting])}
        </>
      )}
    </p>
  )
}

interface TogetherProps {
  readonly knob: KnobNumber
  /** Everyone chooses alone, and who leads sees this; not yet for someone who types here. */
  readonly inRound: boolean
}

function Together({ knob, inRound }: TogetherProps) {
  const { role } = useWorkshop()
  const seen = useKnob(knob)
  const wasShown = usePlan((plan) => shownRound(plan, knob) !== null)
  const isOpen = !seen.inRound && progressOf(seen.state) !== 'besloten'
  const hasSpread = wasShown && isOpen
  return (
    <div className={styles.together} data-around data-small={hasSpread || undefined}>
      <TableDial number={knob} knob={seen} />
      {!seen.inRound && (
        <div className={styles.touch}>
          <KnobTouch number={knob} shown={seen.isSet ? seen.shown : null} id="task-touch" />
        </div>
      )}
      <Decided state={seen.state} isSeen={role !== 'facilitator'} />
      {role !== 'facilitator' && <KnobLockLine number={knob} />}
      {hasSpread && <KnobSpread number={knob} />}
      {!inRound && <Because state={seen.state} />}
    </div>
  )
}
