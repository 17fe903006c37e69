// Notes for who leads, with the server and with no participant. Saved a moment after typing; two facilitators may write.

import { planLimits } from '@draaitafel/shared/plan/limits.ts'
import { useEffect, useId, useRef, useState } from 'react'
import { failureSentence, text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { fetchNotes, writeNotes } from '../../http/api.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './Lead.module.css'

const SAVE_AFTER_MS = 800
const CONFLICT = 409

export function PrivateNotes() {
  const [opened, setOpened] = useState(false)
  return (
    <details className={styles.fold} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{lead.notes.title}</summary>
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
        {lead.notes.notFetched}{' '}
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
        {lead.notes.title}
      </label>
      <small id={`${fieldId}-hint`}>{lead.notes.hint}</small>
      <textarea
        id={fieldId}
        className="input"
        rows={5}
        maxLength={planLimits.noteLength}
        value={notes}
        aria-describedby={`${fieldId}-hint`}
        onChange={(event) => type(event.target.value)}
      />
      <small role="status">{lead.notes.states[state]}</small>
    </div>
  )
}

type NotesState = 'saved' | 'saving' | 'failed'

function useNotes(workshop: string) {
  const { view } = useWorkshop()
  const [notes, setNotes] = useState<string | null>(null)
  const [state, setState] = useState<NotesState>('saved')
  const [attempt, setAttempt] = useState(0)
  const version = useRef(0)
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef('')

  useEffect(() => {
    let here = true
    void fetchNotes(workshop).then((answer) => {
      if (!here) return
      setState(answer.ok ? 'saved' : 'failed')
      if (!answer.ok) return
      version.current = answer.value.version
      latest.current = answer.value.text
      setNotes(answer.value.text)
    })
    return () => {
      here = false
    }
  }, [workshop, attempt])

  const save = async () => {
    waiting.current = undefined
    const sent = latest.current
    const answer = await writeNotes(workshop, { text: sent, version: version.current })
    if (answer.ok) {
      version.current = answer.value.version
      if (latest.current === sent) setState('saved')
      return
    }
    if (answer.problem.status === CONFLICT) return merge(sent)
    setState('failed')
    view.say('problem', failureSentence(answer.problem))
  }

  /** What the other wrote stays, and mine comes below it. */
  const merge = async (mine: string) => {
    const theirs = await fetchNotes(workshop)
    if (!theirs.ok) return setState('failed')
    version.current = theirs.value.version
    const both = `${theirs.value.text}\n\n${mine}`.slice(0, planLimits.noteLength)
    view.say('done', lead.notes.merged)
    type(both)
  }

  const type = (typed: string) => {
    latest.current = typed
    setNotes(typed)
    setState('saving')
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => void save(), SAVE_AFTER_MS)
  }

  // Closing the panel is no reason to lose the last words.
  const saveNow = useRef(save)
  saveNow.current = save
  useEffect(() => {
    return () => {
      if (waiting.current === undefined) return
      clearTimeout(waiting.current)
      void saveNow.current()
    }
  }, [])

  return { notes, state, type, again: () => setAttempt((count) => count + 1) }
}
