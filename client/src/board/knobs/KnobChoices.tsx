// The choices on the worksheet of one knob, in parts. Nobody has to answer, and an answer can be taken back.

import { askedIn, type ChoicePart, choicePartsOf } from '@draaitafel/shared/copy/nl/choiceParts.ts'
import { choiceCopy, optionWords, shareWords } from '@draaitafel/shared/copy/nl/choices.ts'
import { consequenceOf } from '@draaitafel/shared/copy/nl/consequences.ts'
import { type ChoiceId, choiceFacts } from '@draaitafel/shared/model/choices.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { optionsChosen, sharesTogether } from '@draaitafel/shared/nouns/chosen.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useShallow } from 'zustand/react/shallow'
import { dialogText } from '../../copy/nlDialogs.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { Explained } from '../../pieces/words/Explained.tsx'
import { WhatIs } from '../../pieces/words/WhatIs.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Checks } from '../../ui/Checks.tsx'
import { CommitField } from '../../ui/CommitField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import styles from './KnobChoices.module.css'

export function KnobChoices({ number }: { readonly number: KnobNumber }) {
  return (
    <section className={styles.choices} aria-label={sheetText.choices}>
      <h3>{sheetText.choices}</h3>
      {choicePartsOf(number).map((part) => (
        <Part key={part.heading} part={part} />
      ))}
    </section>
  )
}

function Part({ part }: { readonly part: ChoicePart }) {
  const { heading, about, labels } = part
  const choices = usePlan(useShallow((plan: Plan) => askedIn(plan, part)))
  if (choices.length === 0) return null
  const fields = choices.map((choice) => (
    <OneChoice key={choice} choice={choice} label={labels?.[choice] ?? choiceCopy[choice].question} />
  ))
  if (heading === null) return fields
  return (
    <div className={styles.part}>
      <h4>{heading}</h4>
      {about && (
        <p className={styles.about}>
          <Explained>{about}</Explained>
        </p>
      )}
      {fields}
      <Together choices={choices} />
    </div>
  )
}

/** Nothing where no hours are shared out. */
function Together({ choices }: { readonly choices: readonly ChoiceId[] }) {
  const sum = usePlan((plan) => sharesTogether(plan, choices))
  return sum === 0 ? null : (
    <p className={styles.about} role="status">
      {dialogText.choices.together(shareWords(sum), sum)}
    </p>
  )
}

interface ChoiceProps {
  readonly choice: ChoiceId
  readonly label: string
}

function OneChoice({ choice, label }: ChoiceProps) {
  switch (choiceFacts[choice].kind) {
    case 'date':
      return <DayChoice choice={choice} label={label} />
    case 'share':
      return <ShareChoice choice={choice} label={label} />
    default:
      return <OptionsChoice choice={choice} label={label} />
  }
}

function OptionsChoice({ choice, label }: ChoiceProps) {
  const { chosen, mayWrite, choose } = useChoice(choice)
  const parties = usePlan((plan) => plan.parties)
  const { kind, options } = choiceFacts[choice]
  const all = kind === 'party' ? [...parties.map(({ id }) => id), ...options] : options
  const words = usePlan(useShallow((plan: Plan) => all.map((option) => optionWords(plan, choice, option))))
  // Parties are named by people.
  const own = kind === 'party' ? [] : words
  return (
    <>
      <Checks
        label={label}
        disabled={!mayWrite}
        one={kind === 'many' ? undefined : { clear: dialogText.choices.clear }}
        options={all.map((value, index) => ({
          value,
          label: words[index] ?? value,
          about: consequenceOf(choice, value),
          checked: chosen.includes(value),
        }))}
        onChange={choose}
      />
      <WhatIs words={[label, ...own]} />
    </>
  )
}

function DayChoice({ choice, label }: ChoiceProps) {
  const { chosen, mayWrite, choose } = useChoice(choice)
  const [day = ''] = chosen
  return (
    <>
      <CommitField
        label={label}
        type="date"
        value={day}
        readOnly={!mayWrite}
        onCommit={(typed) => (typed === '' ? choose(day, false) : choose(typed, true))}
      />
      <WhatIs words={[label]} />
    </>
  )
}

const STEPS = Array.from({ length: 20 }, (_, at) => (at + 1) * 5)

function ShareChoice({ choice, label }: ChoiceProps) {
  const { chosen, mayWrite, choose } = useChoice(choice)
  const [share = ''] = chosen
  // A plan file may say any percentage.
  const all = [...new Set([...STEPS, ...chosen.map(Number)])].sort((one, other) => one - other)
  return (
    <SelectField
      label={label}
      disabled={!mayWrite}
      value={share}
      options={[
        { value: '', label: dialogText.choices.noShare },
        ...all.map((value) => ({ value: String(value), label: shareWords(value) })),
      ]}
      onChange={(value) => (value === '' ? choose(share, false) : choose(value, true))}
    />
  )
}

function useChoice(choice: ChoiceId) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'knoppen', knob: choiceFacts[choice].knob })
  const chosen = usePlan(useShallow((plan: Plan) => optionsChosen(plan, choice)))
  const choose = (option: string, isChosen: boolean) =>
    dispatch({ type: 'choice.set', choice, option, chosen: isChosen })
  return { chosen, mayWrite, choose }
}
