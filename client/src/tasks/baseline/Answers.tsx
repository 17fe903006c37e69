// For the facilitator, below the dial: what everyone says of this knob, side by side. Pressing a column sets the knob there; and
// at once all knobs of which everyone says the same.

import { knobsCount, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { isSetting } from '@draaitafel/shared/model/knobs.ts'
import { todayOf } from '../../board/knobs/sinceStart.ts'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { AtFoot } from '../../pieces/AtFoot.tsx'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { TokenColumns } from '../../talk/rounds/TokenColumns.tsx'
import styles from './BaselineTask.module.css'
import { useSetToday, useTakeAgreed } from './useSetToday.ts'
import { useTableToday } from './useTableToday.ts'
import { useTodayKnob } from './useTodayKnob.ts'

const words = knobTaskText.today

export function Answers() {
  const { knob } = useTodayKnob()
  const { columns, sentence } = useTableToday(knob)
  const { state, inRound } = useKnob(knob)
  const today = usePlan((plan) => todayOf(state, plan.workshop.use))
  const set = useSetToday(knob)
  return (
    <section className={styles.answers} aria-label={words.answers}>
      <h3>{words.answers}</h3>
      <TokenColumns
        columns={columns}
        pick={{
          isOn: (value) => value === today,
          name: ({ value, tokens }) =>
            words.setTo(
              isSetting(value) ? settingWords[value] : '',
              tokens.reduce((sum, { count = 1 }) => sum + count, 0),
            ),
          onPick: (value) => isSetting(value) && set(value),
          disabled: inRound,
        }}
      />
      <p>{sentence}</p>
      <TakeAgreed />
    </section>
  )
}

/** Saves copying by hand what nobody disputes; the talk is about the others. */
function TakeAgreed() {
  const { count, take } = useTakeAgreed()
  if (count === 0) return null
  return (
    <AtFoot>
      <button type="button" className="btn" onClick={take}>
        {words.takeAgreed(knobsCount(count))}
      </button>
    </AtFoot>
  )
}
