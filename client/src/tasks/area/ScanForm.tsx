// One note about the neighbourhood: what the table knows, where that is from, and of which year.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { isYear, MAX_YEAR, MIN_YEAR } from '@draaitafel/shared/base/years.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import type { ScanTopic } from '@draaitafel/shared/model/placeIds.ts'
import { type Finding, type FindingFacts, finding as noun } from '@draaitafel/shared/nouns/finding.ts'
import { longest } from '@draaitafel/shared/nouns/parts.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { useDraft } from '../../pieces/useDraft.ts'
import { WhatIs } from '../../pieces/words/WhatIs.tsx'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from '../../talk/place/Place.module.css'
import { changedFields } from '../../ui/changedFields.ts'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface ScanFormProps {
  readonly topic: ScanTopic
  /** Null: a new one. */
  readonly note: Finding | null
  readonly onDone: () => void
}

interface Draft {
  readonly note: string
  readonly source: string
  readonly year: string
}

type Wrong = { readonly field: 'note' | 'year'; readonly sentence: string }

export function ScanForm({ topic, note, onDone }: ScanFormProps) {
  const { dispatch } = useWorkshop()
  const [started] = useState<Draft>(() => ({
    note: note?.note ?? '',
    source: note?.source ?? '',
    year: String(note?.year ?? ''),
  }))
  const [draft, setDraft] = useDraft(`note ${note?.id ?? topic}`, started)
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }))
  const close = () => {
    setDraft(started)
    onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = wrongIn(draft)
    setWrong(found)
    if (found) return
    const facts: FindingFacts = { topic, answer: 'onbekend', ...factsOf(draft) }
    const done = note
      ? dispatch({ type: 'finding.change', id: note.id, changes: changedFields(factsOf(started), factsOf(draft)) })
      : dispatch({ type: 'finding.add', id: newId(), facts })
    if (done.ok) close()
  }
  const remove = () => {
    if (note && dispatch({ type: 'finding.remove', id: note.id }).ok) close()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={placeText.what}
        hint={text.privacyHint}
        value={draft.note}
        maxLength={longest(noun.part, 'note')}
        autoFocus
        problem={wrong?.field === 'note' ? wrong.sentence : null}
        onChange={(words) => change({ note: words })}
      />
      <TextField
        label={placeText.source}
        hint={placeText.sourceHint}
        value={draft.source}
        maxLength={longest(noun.part, 'source')}
        onChange={(source) => change({ source })}
      />
      <WhatIs words={[placeText.sourceHint]} />
      <TextField
        label={placeText.year}
        inputMode="numeric"
        value={draft.year}
        maxLength={YEAR_LENGTH}
        problem={wrong?.field === 'year' ? wrong.sentence : null}
        onChange={(year) => change({ year })}
      />
      <FormFoot
        cancel={text.cancel}
        submit={note ? text.keep : placeText.ideas.add}
        onCancel={close}
        remove={note && { label: text.remove, onRemove: remove }}
      />
    </form>
  )
}

/** More than four, so that what is too long is said and not cut. */
const YEAR_LENGTH = 12

function wrongIn({ note, year }: Draft): Wrong | null {
  if (note.trim() === '') return { field: 'note', sentence: problemSentence({ kind: 'text.empty', field: 'what' }) }
  const typed = year.trim()
  if (typed === '' || isYear(Number(typed))) return null
  const problem = /^\d+$/.test(typed)
    ? ({ kind: 'year.outOfRange', min: MIN_YEAR, max: MAX_YEAR } as const)
    : ({ kind: 'year.notAYear', text: typed } as const)
  return { field: 'year', sentence: problemSentence(problem) }
}

function factsOf({ note, source, year }: Draft): Pick<FindingFacts, 'note' | 'source' | 'year'> {
  const typed = year.trim()
  return { note: note.trim(), source: source.trim(), year: typed === '' ? null : Number(typed) }
}
