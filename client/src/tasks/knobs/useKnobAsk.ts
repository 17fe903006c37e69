// What the table is asked of one knob, from the start of the round and the same on every screen: how far it should open, with where
// it is today beside it. Without that the dial looks as it did when the table said where it is.

import { settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { KnobRoundKind } from '@draaitafel/shared/nouns/round.ts'
import { todayOf } from '../../board/knobs/sinceStart.ts'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { text } from '../../copy/nl.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

export function useKnobAsk(
  knob: KnobNumber,
  kind: KnobRoundKind = 'stand',
): { readonly ask: string; readonly today: string } {
  const { state } = useKnob(knob)
  const today = usePlan((plan) => (plan.workshop.use === 'evaluatie' ? null : todayOf(state, plan.workshop.use)))
  return { ask: text.rounds.question[kind], today: today === null ? '' : knobTaskText.round.today(settingWords[today]) }
}
