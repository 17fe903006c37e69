// The round along the knobs: one at a time, alone first where the facilitator asks for it, and then together.

import { type KnobNumber, knobFacts } from '@draaitafel/shared/model/knobs.ts'
import { progressOf } from '@draaitafel/shared/nouns/discussion.ts'
import { openRound, shownRound } from '@draaitafel/shared/nouns/round.ts'
import { KnobTouch } from '../../board/flow/KnobTouch.tsx'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { KnobLockLine } from '../../pieces/locks/KnobLockLine.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { KnobSpread } from '../../talk/rounds/KnobRound.tsx'
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
  const { knob } = useTaskKnob()
  const round = usePlan(openRound)
  const place = useTop<HTMLDivElement>(knob)
  return (
    <div ref={place} className={styles.work} data-group={knobFacts(knob).group}>
      {round && role === 'participant' ? (
        <ChooseAlone key={round.id} round={round} />
      ) : (
        <Together key={knob} knob={knob} />
      )}
    </div>
  )
}

function Together({ knob }: { readonly knob: KnobNumber }) {
  const { role } = useWorkshop()
  const seen = useKnob(knob)
  const wasShown = usePlan((plan) => shownRound(plan, knob) !== null)
  const isOpen = !seen.inRound && progressOf(seen.state) !== 'besloten'
  const hasSpread = wasShown && isOpen
  return (
    <div className={styles.together} data-small={hasSpread || undefined}>
      <TableDial number={knob} knob={seen} />
      {!seen.inRound && (
        <div className={styles.touch}>
          <KnobTouch number={knob} shown={seen.isSet ? seen.shown : null} id="task-touch" />
        </div>
      )}
      {role !== 'facilitator' && <KnobLockLine number={knob} />}
      {hasSpread && <KnobSpread number={knob} />}
      {!seen.inRound && <Because state={seen.state} />}
    </div>
  )
}
