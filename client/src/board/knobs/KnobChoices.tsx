// The choices on the worksheet of one knob. A tap answers one and another tap removes the answer; nobody has to
// answer.

import { choiceCopy, optionWords } from '@draaitafel/shared/copy/nl/choices.ts'
import { type ChoiceId, choiceFacts, choicesOf } from '@draaitafel/shared/model/choices.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { optionsChosen } from '@draaitafel/shared/nouns/chosen.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useShallow } from 'zustand/react/shallow'
import { text } from '../../copy/nl.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Checks } from '../../ui/Checks.tsx'
import styles from './KnobChoices.module.css'

export function KnobChoices({ number }: { readonly number: KnobNumber }) {
  const choices = choicesOf(number)
  return (
    <section className={styles.choices} aria-label={text.knob.choices}>
      <h3>{text.knob.choices}</h3>
      {choices.map((choice) => (
        <OneChoice key={choice} choice={choice} />
      ))}
    </section>
  )
}

/**
 * Check boxes even if only one answer is possible: choosing another deselects the first, and a second tap removes it.
 */
function OneChoice({ choice }: { readonly choice: ChoiceId }) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'knoppen', knob: choiceFacts[choice].knob })
  const chosen = usePlan(useShallow((plan: Plan) => optionsChosen(plan, choice)))
  const parties = usePlan((plan) => plan.parties)
  const { kind, options } = choiceFacts[choice]
  const all = kind === 'party' ? [...parties.map(({ id }) => id), ...options] : options
  const words = usePlan(useShallow((plan: Plan) => all.map((option) => optionWords(plan, choice, option))))
  return (
    <Checks
      label={choiceCopy[choice].question}
      disabled={!mayWrite}
      options={all.map((value, index) => ({ value, label: words[index] ?? value, checked: chosen.includes(value) }))}
      onChange={(option, isChosen) => dispatch({ type: 'choice.set', choice, option, chosen: isChosen })}
    />
  )
}
