// For the facilitator: everyone alone first, what was chosen shown to all, what the table decides, and on to the next knob.

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { openRound } from '@draaitafel/shared/nouns/round.ts'
import { KnobProgress } from '../../board/knobs/KnobProgress.tsx'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { text } from '../../copy/nl.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { KnobLockLine } from '../../pieces/locks/KnobLockLine.tsx'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { KnobRound } from '../../talk/rounds/KnobRound.tsx'
import { RoundLead } from '../../talk/rounds/RoundLead.tsx'
import { useSurplus } from '../../talk/rounds/useSurplus.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './KnobsTask.module.css'
import { firstUndecided, useTaskKnob } from './useTaskKnob.ts'

export function Lead() {
  const { knob, choose } = useTaskKnob()
  const { state } = useKnob(knob)
  const round = usePlan(openRound)
  if (round) {
    return (
      <div className={styles.lead}>
        <Surplus round={round} />
        <RoundLead round={round} isPlain />
      </div>
    )
  }
  return (
    <div className={styles.lead} key={knob}>
      <div className={styles.wide}>
        <KnobProgress state={state} isBrief />
      </div>
      <KnobRound number={knob}>
        <div className={styles.lock}>
          <KnobLockLine number={knob} />
        </div>
      </KnobRound>
      <Next after={knob} onGo={choose} />
    </div>
  )
}

function Surplus({ round }: { readonly round: NonNullable<ReturnType<typeof openRound>> }) {
  const surplus = useSurplus(round)
  return surplus && <p>{text.rounds.surplus(surplus.choices, surplus.people)}</p>
}

function Next({ after, onGo }: { readonly after: number; readonly onGo: ReturnType<typeof useTaskKnob>['choose'] }) {
  const next = usePlan((plan) => firstUndecided(plan, after))
  if (next === null) return <p>{knobTaskText.round.allDecided}</p>
  return (
    <button type="button" className={`btn ${styles.wide}`} onClick={() => onGo(next)}>
      {knobTaskText.round.nextKnob(next, knobCopy[next].shortName)}
      <Icon name="forward" />
    </button>
  )
}
