// For the facilitator: the same, but what is set here is where the knob is, for everyone.

import { knobCopy, notSetWords, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { Setting } from '@draaitafel/shared/model/knobs.ts'
import { isSet } from '@draaitafel/shared/nouns/knobState.ts'
import { todayOf } from '../../board/knobs/sinceStart.ts'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { text } from '../../copy/nl.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { OwnDial } from '../../pieces/OwnDial.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { KnobByKnob } from './KnobByKnob.tsx'
import { useSetToday } from './useSetToday.ts'
import { useTodayKnob } from './useTodayKnob.ts'

const words = knobTaskText.today

export function SetToday() {
  const { view } = useWorkshop()
  const { knob, go } = useTodayKnob()
  const { state, inRound } = useKnob(knob)
  const knobs = usePlan((plan) => plan.knobs)
  const setting = usePlan((plan) => todayOf(state, plan.workshop.use))
  const set = useSetToday(knob)
  return (
    <KnobByKnob
      knob={knob}
      whose="table"
      onGo={go}
      at={wordsAt(setting).value}
      isSet={(one) => knobs.some((other) => other.number === one && isSet(other))}
    >
      <OwnDial
        key={knob}
        turns={words.whose.table}
        name={words.table(knob, knobCopy[knob].name)}
        setting={setting}
        baseline={null}
        look={setting === null ? 'readonly' : 'rest'}
        wordsAt={wordsAt}
        mayTurn={!inRound}
        onRefused={() => view.say('problem', text.rounds.heldLong)}
        onTurn={set}
      />
    </KnobByKnob>
  )
}

function wordsAt(at: Setting | null) {
  const word = at === null ? notSetWords : settingWords[at]
  return { value: word, word, under: '' }
}
