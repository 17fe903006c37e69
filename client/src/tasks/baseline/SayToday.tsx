// For who takes part: a dial of one's own, kept on this device and told to the table. It turns nothing of the plan.

import { knobCopy, notSetWords, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { type KnobNumber, knobNumbers, type Setting } from '@draaitafel/shared/model/knobs.ts'
import { useEffect } from 'react'
import { todayOf } from '../../board/knobs/sinceStart.ts'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { aroundText } from '../../copy/nlAround.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { OwnDial } from '../../pieces/OwnDial.tsx'
import { useDraft } from '../../pieces/useDraft.ts'
import { useConnection, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { useHeld } from '../kit/useHeld.ts'
import { KnobByKnob } from './KnobByKnob.tsx'
import { choiceOf, type Today, todayIn, todaysOf } from './todays.ts'

const words = knobTaskText.today

const nothing = () => null

export function SayToday() {
  const { tell, view } = useWorkshop()
  const { choices, choose } = useHeld()
  const said = todaysOf(choices)
  useEffect(() => tell({ today: said }), [tell, said])
  const [knob, setKnob] = useDraft<KnobNumber>(
    'knob',
    () => knobNumbers.find((one) => todayIn(said, one) === null) ?? 1,
    nothing,
  )
  const paused = useConnection((connection) => connection.paused)
  const { state } = useKnob(knob)
  const inPlan = usePlan((plan) => todayOf(state, plan.workshop.use))
  const mine = todayIn(said, knob)
  const say = (today: Today) =>
    paused ? view.say('problem', aroundText.pause.forAll) : choose(String(knob), choiceOf(today))
  const isAsInPlan = mine === null && inPlan !== null
  const setting = mine === 'unknown' ? null : (mine ?? inPlan)
  return (
    <KnobByKnob
      knob={knob}
      whose="mine"
      onGo={setKnob}
      at={wordsAt(setting, mine, inPlan).value}
      isSet={(one) => todayIn(said, one) !== null}
      asks={{
        ...(isAsInPlan ? { label: words.asIs, onNext: () => say(inPlan) } : { label: words.next }),
        other: (
          <button type="button" className="btn" aria-pressed={mine === 'unknown'} onClick={() => say('unknown')}>
            {words.sayUnknown}
          </button>
        ),
      }}
    >
      <OwnDial
        key={knob}
        turns={words.whose.mine}
        name={words.mine(knob, knobCopy[knob].name)}
        setting={setting}
        baseline={null}
        look={setting === null ? 'readonly' : 'rest'}
        wordsAt={(at) => wordsAt(at, mine, inPlan)}
        mayTurn={!paused}
        onRefused={() => view.say('problem', aroundText.pause.forAll)}
        onTurn={say}
      />
    </KnobByKnob>
  )
}

function wordsAt(at: Setting | null, mine: Today | null, inPlan: Setting | null) {
  if (at === null) {
    const word = mine === 'unknown' ? words.unknown : notSetWords
    return { value: word, word, under: '' }
  }
  const word = settingWords[at]
  const under = inPlan === null ? '' : mine === null && at === inPlan ? words.inPlan : differing(at, inPlan)
  return { value: under === '' ? word : `${word}, ${under}`, word, under }
}

function differing(at: Setting, inPlan: Setting): string {
  return at === inPlan ? words.sameAsTable : words.tableSet(settingWords[inPlan])
}
