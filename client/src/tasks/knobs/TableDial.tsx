// The knob of the plan in large: whoever turns it turns it for everyone.

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { KnobView } from '../../board/knobs/useKnob.ts'
import { text } from '../../copy/nl.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { useDialTurn } from '../../gestures/useDialTurn.ts'
import { LARGE_DIAL, LargeDial } from '../../pieces/LargeDial.tsx'

interface TableDialProps {
  readonly number: KnobNumber
  readonly knob: KnobView
}

export function TableDial({ number, knob }: TableDialProps) {
  const { handlers, step } = useDialTurn(number, knob.setting, knob.mayTurn, knob.whyNot, LARGE_DIAL)
  return (
    <LargeDial
      name={knobTaskText.dial(number, knobCopy[number].name)}
      valueText={knob.valueText}
      position={knob.position ?? 0}
      shown={knob.shown}
      isSet={knob.isSet}
      baseline={knob.startedAt}
      look={knob.holder ? 'held' : knob.isSet && knob.mayWrite ? 'selected' : 'readonly'}
      unsent={knob.isUnsent}
      party={knob.holder?.kind ?? undefined}
      word={knob.word}
      under={
        knob.holder ? text.knob.turnedBy(knob.holder.name) : knob.inRound ? knobTaskText.round.turnsAfter : knob.under
      }
      mayTurn={knob.mayTurn}
      describedBy="task-touch"
      handlers={handlers}
      onStep={step}
    />
  )
}
