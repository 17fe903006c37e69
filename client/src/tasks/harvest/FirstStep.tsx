// The first thing that a party will do after this evening. It becomes an agreement, so that the others can respond to
// it.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { firstStepWords, type When, whens, whenWord } from '@draaitafel/shared/copy/nl/firstStep.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import type { OutcomeTime } from '@draaitafel/shared/derive/outcome.ts'
import { unkept } from '@draaitafel/shared/nouns/agreement.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type FormEvent, useRef, useState } from 'react'
import { workText } from '../../copy/nlTaskWork.ts'
import { useDraft } from '../../pieces/useDraft.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from '../kit/Kit.module.css'
import { EmptyTimes } from './EmptyTimes.tsx'

interface Draft {
  readonly words: string
  readonly when: When
  /** A calendar day, or '' when none was named. */
  readonly due: string
}

const whenOf: Readonly<Record<OutcomeTime, When>> = { tomorrow: 'week', thisYear: 'maand', later: 'later' }

const noStep: Draft = { words: '', when: 'week', due: '' }
const wordsOf = ({ words }: Draft) => words.trim()

export function FirstStep({ party }: { readonly party: string }) {
  const { dispatch } = useWorkshop()
  const name = usePlan((plan) => plan.parties.find(({ id }) => id === party)?.name ?? '')
  const [{ words, when, due }, setDraft] = useDraft(`firstStep ${party}`, noStep, wordsOf)
  const [problem, setProblem] = useState<string | null>(null)
  const [saved, setSaved] = useState('')
  const agreement = (typed: string) => firstStepWords(name, when, typed)
  const form = useRef<HTMLFormElement>(null)
  /** The form begins at the time that was asked about. */
  const ask = (time: OutcomeTime) => {
    setDraft((before) => ({ ...before, when: whenOf[time] }))
    form.current?.querySelector<HTMLElement>('.input')?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') return setProblem(problemSentence({ kind: 'text.empty', field: 'agreement' }))
    const facts = { ...unkept, text: agreement(words.trim()), keeper: party, due }
    if (!dispatch({ type: 'agreement.add', id: newId(), facts }).ok) return
    setSaved(words.trim())
    setDraft((before) => ({ ...before, words: '', due: '' }))
    setProblem(null)
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <EmptyTimes onAsk={ask} />
      <TextField
        label={workText.firstStep(name)}
        hint={workText.firstStepHint}
        value={words}
        // Including the words that precede it.
        maxLength={planLimits.agreementLength - agreement('').length}
        problem={problem}
        onChange={(next) => setDraft((before) => ({ ...before, words: next }))}
      />
      <Choice
        label={workText.when}
        even
        value={when}
        options={whens.map((value) => ({ value, label: whenWord(value) }))}
        onChange={(next) => setDraft((before) => ({ ...before, when: next }))}
      />
      <TextField
        label={workText.stepDay}
        type="date"
        value={due}
        onChange={(next) => setDraft((before) => ({ ...before, due: next }))}
      />
      <button type="submit" className={words === '' ? 'btn' : 'btn primary'}>
        {workText.keepStep}
      </button>
      <p role="status" className={styles.saved}>
        {saved !== '' && (
          <>
            <b>{workText.savedStep}</b> {saved}
          </>
        )}
      </p>
    </form>
  )
}
