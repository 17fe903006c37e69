// The facilitators' notes, kept by the server and sent to no participant. Saved a moment after typing; several facilitators may write.

import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { useEffect, useId, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { aroundText } from '../../copy/nlAround.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { fetchNotes, writeNotes } from '../../http/api.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './Lead.module.css'
import { createNotesSaver, type NotesSaver, type NotesState } from './notesSaver.ts'

export function PrivateNotes() {
  const [opened, setOpened] = useState(false)
  return (
    <details className={styles.fold} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{aroundText.notes.title}</summary>
      {opened && <Notes />}
    </details>
  )
}

function Notes() {
  const { id } = useWorkshop()
  const { notes, state, type, again } = useNotes(id)
  const fieldId = useId()
  if (notes === null) {
    return state === 'failed' ? (
      <p>
        {aroundText.notes.notFetched}{' '}
        <button type="button" className="btn" onClick={again}>
          {text.messages.again}
        </button>
      </p>
    ) : (
      <p>{text.loading}</p>
    )
  }
  return (
    <div className="field">
      <label htmlFor={fieldId} className="sr">
        {aroundText.notes.title}
      </label>
      <small id={`${fieldId}-hint`}>{aroundText.notes.hint}</small>
      <textarea
        id={fieldId}
        className="input"
        rows={5}
        maxLength={planLimits.noteLength}
        value={notes}
        aria-describedby={`${fieldId}-hint`}
        onChange={(event) => type(event.target.value)}
      />
      <small role="status">{aroundText.notes.states[state]}</small>
    </div>
  )
}

function useNotes(workshop: string) {
  const { view } = useWorkshop()
  const [notes, setNotes] = useState<string | null>(null)
  const [state, setState] = useState<NotesState>('saved')
  const [attempt, setAttempt] = useState(0)
  const saver = useRef<NotesSaver | null>(null)

  useEffect(() => {
    let here = true
    void fetchNotes(workshop).then((answer) => {
      if (!here) return
      setState(answer.ok ? 'saved' : 'failed')
      if (!answer.ok) return
      setNotes(answer.value.text)
      saver.current = createNotesSaver(answer.value, {
        read: () => fetchNotes(workshop),
        write: (written) => writeNotes(workshop, written),
        onState: setState,
        onMerged: (both) => {
          setNotes(both)
          view.say('done', aroundText.notes.merged)
        },
        onFailure: (failure) => view.say('problem', failureSentence(failure)),
      })
    })
    // Closing the panel or the page must not lose the last words.
    const saveNow = () => void saver.current?.save()
    window.addEventListener('pagehide', saveNow)
    return () => {
      here = false
      window.removeEventListener('pagehide', saveNow)
      saveNow()
    }
  }, [workshop, attempt, view])

  const type = (typed: string) => {
    setNotes(typed)
    saver.current?.type(typed)
  }
  return { notes, state, type, again: () => setAttempt((count) => count + 1) }
}
