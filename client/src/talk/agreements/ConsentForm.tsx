// My consent to an agreement: one press to agree; a reservation or an objection asks why.

import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { stanceWords } from '@draaitafel/shared/copy/nl/stances.ts'
import { type Consent, type Stance, stances } from '@draaitafel/shared/nouns/consent.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type FormEvent, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { useDraft } from '../../pieces/useDraft.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Agreements.module.css'

interface Draft {
  readonly asking: Stance | null
  readonly reason: string
}

const nothingAsked: Draft = { asking: null, reason: '' }

interface ConsentFormProps {
  readonly agreement: string
  readonly mine: Consent | null
}

export function ConsentForm({ agreement, mine }: ConsentFormProps) {
  const { dispatch } = useWorkshop()
  const [{ asking, reason }, setDraft] = useDraft(
    `consent ${agreement}`,
    nothingAsked,
    // Who chose to object and did not say why yet, has said nothing to anyone.
    ({ asking: stance, reason: words }) => (stance === null ? '' : `${stance} ${words.trim()}`),
  )
  const [problem, setProblem] = useState<string | null>(null)
  const choices = useRef<HTMLDivElement>(null)
  /** The form closes: the focus returns to what opened it. */
  const close = (left: Draft) => {
    choices.current?.querySelector<HTMLElement>(`[data-stance="${asking}"]`)?.focus()
    setDraft(left)
    setProblem(null)
  }
  const press = (stance: Stance) => {
    if (mine?.stance === stance) dispatch({ type: 'consent.give', agreement, stance: null, reason: '' })
    else if (stance === 'akkoord') dispatch({ type: 'consent.give', agreement, stance, reason: '' })
    else setDraft((before) => ({ ...before, asking: stance }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (asking === null) return
    if (reason.trim() === '') return setProblem(problemSentence({ kind: 'text.empty', field: 'reason' }))
    if (!dispatch({ type: 'consent.give', agreement, stance: asking, reason }).ok) return
    close(nothingAsked)
  }
  return (
    <>
      <div ref={choices} className={styles.stances} role="group" aria-label={dialogText.agreements.mine}>
        {stances.map((stance) => (
          <button
            key={stance}
            type="button"
            className="btn"
            data-stance={stance}
            aria-pressed={mine?.stance === stance}
            aria-expanded={stance === 'akkoord' ? undefined : asking === stance}
            onClick={() => press(stance)}
          >
            {stanceWords[stance]}
          </button>
        ))}
      </div>
      {asking !== null && (
        <form className={styles.reason} onSubmit={submit}>
          <TextField
            label={dialogText.agreements.why[asking === 'bezwaar' ? 'bezwaar' : 'zorg']}
            value={reason}
            maxLength={planLimits.reasonLength}
            autoFocus
            problem={problem}
            onChange={(words) => {
              setDraft((before) => ({ ...before, reason: words }))
              setProblem(null)
            }}
          />
          <button type="submit" className="btn primary">
            {text.keep}
          </button>
          <button type="button" className="btn quiet" onClick={() => close({ asking: null, reason })}>
            {text.cancel}
          </button>
        </form>
      )}
    </>
  )
}
