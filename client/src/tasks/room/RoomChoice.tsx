// One question about the room, answered by the whole table.

import { choiceCopy } from '@draaitafel/shared/copy/nl/choices.ts'
import { type ChoiceId, choiceFacts } from '@draaitafel/shared/model/choices.ts'
import { optionsChosen } from '@draaitafel/shared/nouns/chosen.ts'
import { useShallow } from 'zustand/react/shallow'
import { dialogText } from '../../copy/nlDialogs.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Checks } from '../../ui/Checks.tsx'

export function RoomChoice({ choice }: { readonly choice: ChoiceId }) {
  const { dispatch } = useWorkshop()
  const { knob, kind, options } = choiceFacts[choice]
  const mayWrite = useMayWrite({ area: 'knoppen', knob })
  const chosen = usePlan(useShallow((plan) => optionsChosen(plan, choice)))
  const named: Readonly<Record<string, string>> = choiceCopy[choice].options
  return (
    <Checks
      label={choiceCopy[choice].question}
      disabled={!mayWrite}
      one={kind === 'many' ? undefined : { clear: dialogText.choices.clear }}
      options={options.map((value) => ({ value, label: named[value] ?? value, checked: chosen.includes(value) }))}
      onChange={(option, isChosen) => dispatch({ type: 'choice.set', choice, option, chosen: isChosen })}
    />
  )
}
