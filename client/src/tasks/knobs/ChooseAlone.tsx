// A private round, for one who chooses: a dial of one's own, what it would touch, and why. It stays on this device until one
// says to be done, and nobody sees it until the facilitator shows everything.

import { knobCopy, notSetWords, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { isSetting, nearestSetting, type Setting } from '@draaitafel/shared/model/knobs.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { KnobRound } from '@draaitafel/shared/nouns/round.ts'
import { useState } from 'react'
import { KnobTouch } from '../../board/flow/KnobTouch.tsx'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { text } from '../../copy/nl.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { OwnDial } from '../../pieces/OwnDial.tsx'
import { useOwnVote } from '../../talk/rounds/useOwnVote.ts'
import { useReplaced } from '../../talk/rounds/useReplaced.ts'
import { Choice } from '../../ui/Choice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useHeld } from '../kit/useHeld.ts'
import { becauseKey, valueIn, valueKey } from './choice.ts'
import styles from './KnobsTask.module.css'
import { SeenLater } from './SeenLater.tsx'

export function ChooseAlone({ round }: { readonly round: KnobRound }) {
  const { choices, choose } = useHeld()
  const { vote } = useOwnVote(round)
  useReplaced(round)
  const { setting: present, word: nowAt } = useKnob(round.knob)
  const value = valueIn(choices, round, vote, present)
  const [moving, setMoving] = useState<number | null>(null)
  const setting = isSetting(value) ? value : null
  const turn = (next: number) => choose(valueKey(round), String(next))
  return (
    <div className={styles.alone} data-around>
      {round.kind === 'stand' ? (
        <>
          <OwnDial
            name={knobTaskText.round.choice(round.knob, knobCopy[round.knob].name)}
            setting={setting}
            baseline={present}
            wordsAt={(at) => wordsAt(at, present)}
            describedBy="task-touch"
            onTurn={turn}
            onMove={setMoving}
          />
          <div className={styles.touch}>
            <KnobTouch number={round.knob} shown={moving === null ? setting : nearestSetting(moving)} id="task-touch" />
          </div>
        </>
      ) : (
        <>
          <p className={styles.now}>{knobTaskText.round.now(nowAt)}</p>
          <Choice
            label={text.rounds.question.richting}
            even
            value={value === null ? '' : String(value)}
            options={([-1, 0, 1] as const).map((way) => ({ value: String(way), label: text.rounds.ways[way] }))}
            onChange={(way) => turn(Number(way))}
          />
        </>
      )}
      <TextField
        label={knobTaskText.round.because}
        value={choices[becauseKey(round)] ?? ''}
        maxLength={planLimits.reasonLength}
        type="text"
        autoComplete="off"
        onChange={(because) => choose(becauseKey(round), because)}
      />
      <p className={styles.seen}>{knobTaskText.round.becauseAlone}</p>
      <SeenLater round={round} vote={vote} />
    </div>
  )
}

function wordsAt(setting: Setting | null, present: Setting | null) {
  if (setting === null) return { value: knobTaskText.round.notChosen, word: knobTaskText.round.notChosen, under: '' }
  const word = settingWords[setting]
  const now = present === null ? notSetWords : settingWords[present]
  const under = setting === present ? knobTaskText.round.asNow : knobTaskText.round.now(now)
  return { value: `${word}, ${under}`, word, under }
}
