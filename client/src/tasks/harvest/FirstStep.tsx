// The first thing that a party will do after this evening. It becomes an agreement, so that the others can respond to
// it.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { firstStepWords, type When, whens, whenWord } from '@draaitafel/shared/copy/nl/firstStep.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
import styles from '../kit/Kit.module.css'

export function FirstStep({ party }: { readonly party: string }) {
  const { dispatch } = useWorkshop()
  const name = usePlan((plan) => plan.parties.find(({ id }) => id === party)?.name ?? '')
  const [words, setWords] = useState('')
  const [when, setWhen] = useState<When>('week')
  const [problem, setProblem] = useState<string | null>(null)
  useUnsaved(words.trim(), text.unsaved)
  const agreement = (typed: string) => firstStepWords(name, when, typed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') return setProblem(problemSentence({ kind: 'text.empty', field: 'agreement' }))
    const facts = { text: agreement(words.trim()), investment: null }
    if (!dispatch({ type: 'agreement.add', id: newId(), facts }).ok) return
    setWords('')
    setProblem(null)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={taskText.firstStep(name)}
        hint={taskText.firstStepHint}
        value={words}
        // Including the words that precede it.
        maxLength={planLimits.agreementLength - agreement('').length}
        problem={problem}
        onChange={setWords}
      />
      <Choice
        label={taskText.when}
        even
        value={when}
        options={whens.map((value) => ({ value, label: whenWord(value) }))}
        onChange={setWhen}
      />
      <button type="submit" className="btn">
        {taskText.keepStep}
      </button>
    </form>
  )
}
