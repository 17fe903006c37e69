// Whether one lockable thing is locked, by whom and why; the facilitator can lock and unlock it here.

import { lockLimits } from '@draaitafel/shared/protocol/locks.ts'
import { type FormEvent, useEffect, useRef } from 'react'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useDraft } from '../useDraft.ts'
import styles from './Locks.module.css'

interface LockLineProps {
  /** What everyone reads while it is locked; null while it is not. */
  readonly sentence: string | null
  /** Accessible names, which say what is locked. */
  readonly lockName: string
  readonly unlockName: string
  /** What locking it does, beside the button. */
  readonly hint?: string
  readonly onLock: (why: string) => void
  readonly onUnlock: () => void
}

interface Draft {
  readonly asking: boolean
  readonly why: string
}

const noLock: Draft = { asking: false, why: '' }
const wordsOf = ({ why }: Draft) => why.trim()

export function LockLine({ sentence, lockName, unlockName, hint, onLock, onUnlock }: LockLineProps) {
  const leads = useWorkshop().role === 'facilitator'
  const [{ asking, why }, setDraft] = useDraft(`lock ${lockName}`, noLock, wordsOf)
  const place = useRef<HTMLDivElement>(null)
  /** The focused element disappears: keep the focus here, or a key press would go nowhere. */
  const stayHere = () => place.current?.focus()
  if (sentence === null && !leads) return null
  return (
    <div ref={place} tabIndex={-1} className={styles.lock}>
      {sentence !== null ? (
        <p className={styles.line}>
          <Icon name="lock" />
          <span>{sentence}</span>
          {leads && (
            <button
              type="button"
              className="btn"
              aria-label={unlockName}
              onClick={() => {
                stayHere()
                onUnlock()
              }}
            >
              {lead.locks.unlock}
            </button>
          )}
        </p>
      ) : asking ? (
        <AskWhy
          why={why}
          onChange={(words) => setDraft({ asking, why: words })}
          onDone={(words) => {
            stayHere()
            setDraft(noLock)
            if (words !== null) onLock(words)
          }}
        />
      ) : (
        <div className={styles.offer}>
          <button
            type="button"
            className="btn quiet"
            aria-label={lockName}
            onClick={() => setDraft({ asking: true, why })}
          >
            <Icon name="lock" />
            {lead.locks.lock}
          </button>
          {hint && <small>{hint}</small>}
        </div>
      )}
    </div>
  )
}

interface AskWhyProps {
  readonly why: string
  readonly onChange: (why: string) => void
  /** Null: cancelled. */
  readonly onDone: (why: string | null) => void
}

function AskWhy({ why, onChange, onDone }: AskWhyProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDone(why.trim())
  }
  return (
    <form ref={form} className={styles.ask} onSubmit={submit}>
      <TextField label={lead.locks.why} value={why} maxLength={lockLimits.whyLength} onChange={onChange} />
      <button type="submit" className="btn primary">
        {lead.locks.confirm}
      </button>
      <button type="button" className="btn quiet" onClick={() => onDone(null)}>
        {text.cancel}
      </button>
    </form>
  )
}
