// How far the table is with one knob. A decision is about the setting of that moment: a knob
// that is turned later is open again.

import { formatMoment } from '@draaitafel/shared/copy/nl/format.ts'
import { settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { whoLong } from '@draaitafel/shared/copy/nl/who.ts'
import { type DiscussionState, progressOf } from '@draaitafel/shared/nouns/discussion.ts'
import { isSet, type KnobState } from '@draaitafel/shared/nouns/knobState.ts'
import { text } from '../../copy/nl.ts'
import { rights } from '../../copy/nlRights.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './KnobProgress.module.css'
import { KnobReason } from './KnobReason.tsx'
import { useInRound } from './useKnob.ts'

interface KnobProgressProps {
  readonly state: KnobState
  /** Only how far the table is: why it stays shut is asked beside it, and to decide is below all of it. */
  readonly isBrief?: boolean
}

export function KnobProgress({ state, isBrief = false }: KnobProgressProps) {
  const { dispatch, role } = useWorkshop()
  const leads = role === 'facilitator'
  const inRound = useInRound(state.number)
  const mayWrite = useMayWrite({ area: 'knoppen', knob: state.number })
  const parties = usePlan((plan) => plan.parties)
  const progress = progressOf(state)
  const { discussion, lastTurn, number } = state
  const say = (next: DiscussionState | null) => dispatch({ type: 'knob.discuss', knob: number, state: next })
  return (
    <div className={styles.progress} data-brief={isBrief || undefined}>
      <p className={styles.state} data-progress={progress}>
        {progress === 'besloten' && <Icon name="check" />}
        {text.knob.progress[progress]}
      </p>
      {discussion && (
        <p className={styles.small}>
          {progress === 'besloten' || discussion.state === 'besproken'
            ? sheetText.saidBy(whoLong({ parties }, discussion), formatMoment(discussion.at))
            : sheetText.decidedBefore(settingWords[discussion.setting])}
        </p>
      )}
      {inRound && <p className={styles.small}>{text.rounds.heldLong}</p>}
      {mayWrite && !inRound && (
        <div className={styles.ways}>
          {progress === 'besloten' ? (
            <button type="button" className="btn" onClick={() => say('besproken')}>
              {sheetText.reopen}
            </button>
          ) : (
            leads &&
            !isBrief && (
              <button type="button" className="btn primary" onClick={() => say('besloten')}>
                {sheetText.decide}
              </button>
            )
          )}
          {progress === 'untouched' && (
            <button type="button" className={leads ? 'btn quiet' : 'btn'} onClick={() => say('besproken')}>
              {leads ? sheetText.discussed : sheetText.discussedByAll}
            </button>
          )}
          {progress === 'besproken' && (
            <button type="button" className={leads ? 'btn quiet' : 'btn'} onClick={() => say(null)}>
              {sheetText.notDiscussed}
            </button>
          )}
        </div>
      )}
      {mayWrite && !leads && progress !== 'besloten' && <p className={styles.small}>{rights.leaderDecides}</p>}
      {!isBrief && state.setting === 0 && isSet(state) && <KnobReason state={state} />}
      {!isBrief && (
        <p className={styles.small}>
          {lastTurn
            ? sheetText.lastTurned(whoLong({ parties }, lastTurn), formatMoment(lastTurn.at))
            : sheetText.neverTurned}
        </p>
      )}
    </div>
  )
}
