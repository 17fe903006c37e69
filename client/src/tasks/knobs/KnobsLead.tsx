// For the facilitator: everyone alone first, what was chosen shown to all, what the table decides, and on to the next knob.

import { knobCopy, notSetWords, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { spreadOf } from '@draaitafel/shared/derive/spread.ts'
import { isSetting } from '@draaitafel/shared/model/knobs.ts'
import { progressOf } from '@draaitafel/shared/nouns/discussion.ts'
import { isSet, type KnobState } from '@draaitafel/shared/nouns/knobState.ts'
import { openRound, shownRound } from '@draaitafel/shared/nouns/round.ts'
import { KnobProgress } from '../../board/knobs/KnobProgress.tsx'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { text } from '../../copy/nl.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { AtFoot } from '../../pieces/AtFoot.tsx'
import { KnobLockLine } from '../../pieces/locks/KnobLockLine.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { KnobRound } from '../../talk/rounds/KnobRound.tsx'
import { RoundLead } from '../../talk/rounds/RoundLead.tsx'
import { useSurplus } from '../../talk/rounds/useSurplus.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './KnobsTask.module.css'
import { firstUndecided, useTaskKnob } from './useTaskKnob.ts'

export function Lead() {
  const { knob, choose } = useTaskKnob()
  const { state, inRound } = useKnob(knob)
  const round = usePlan(openRound)
  if (round) {
    return (
      <AtFoot>
        <Surplus round={round} />
        <RoundLead round={round} isPlain />
      </AtFoot>
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
      <AtFoot>
        {!inRound && <Chosen state={state} />}
        {!inRound && <Decide state={state} />}
        <Next after={knob} onGo={choose} />
      </AtFoot>
    </div>
  )
}

function Surplus({ round }: { readonly round: NonNullable<ReturnType<typeof openRound>> }) {
  const surplus = useSurplus(round)
  return surplus && <p>{text.rounds.surplus(surplus.choices, surplus.people)}</p>
}

/** After everyone chose alone: the settings that they chose, to put the knob there before anything is decided. */
function Chosen({ state }: { readonly state: KnobState }) {
  const { dispatch } = useWorkshop()
  const { number: knob, setting } = state
  const mayWrite = useMayWrite({ area: 'knoppen', knob })
  const round = usePlan((plan) => shownRound(plan, knob))
  const votes = usePlan((plan) => plan.votes)
  const parties = usePlan((plan) => plan.parties)
  if (!mayWrite || round?.kind !== 'stand' || progressOf(state) === 'besloten') return null
  const chosen = spreadOf({ votes, parties }, round).columns.filter((column) => column.votes.length > 0)
  const isChosen = isSet(state) && chosen.some(({ value }) => value === setting)
  if (chosen.length === 0 || isChosen) return null
  return (
    <>
      <p>{knobTaskText.round.nobodyChose(isSet(state) ? settingWords[setting] : notSetWords)}</p>
      {chosen.map(
        ({ value, votes: { length } }) =>
          isSetting(value) && (
            <button
              key={value}
              type="button"
              className="btn"
              onClick={() => dispatch({ type: 'knob.turn', knob, setting: value })}
            >
              {knobTaskText.round.setTo(settingWords[value], length)}
            </button>
          ),
      )}
    </>
  )
}

function Decide({ state }: { readonly state: KnobState }) {
  const { dispatch } = useWorkshop()
  const { number: knob } = state
  const mayWrite = useMayWrite({ area: 'knoppen', knob })
  if (!mayWrite || progressOf(state) === 'besloten') return null
  const decide = () => dispatch({ type: 'knob.discuss', knob, state: 'besloten' })
  return (
    <button type="button" className="btn" onClick={decide}>
      {sheetText.decide}
    </button>
  )
}

function Next({ after, onGo }: { readonly after: number; readonly onGo: ReturnType<typeof useTaskKnob>['choose'] }) {
  const next = usePlan((plan) => firstUndecided(plan, after))
  if (next === null) return <p>{knobTaskText.round.allDecided}</p>
  return (
    <button type="button" className="btn" onClick={() => onGo(next)}>
      {knobTaskText.round.nextKnob(next, knobCopy[next].shortName)}
      <Icon name="forward" />
    </button>
  )
}
