// Whether one lockable thing is locked, by whom and why; the facilitator can lock and unlock it here.

import { lockLimits } from '@draaitafel/shared/protocol/locks.ts'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
import styles from './Locks.module.css'

interface LockLineProps {
  /** What everyone reads while it is locked; null while it is not. */
  readonly sentence: string | null
  /** Accessible names, which say what is locked. */
  readonly lockName: string
  readonly unlockName: string
  readonly onLock: (why: string) => void
  readonly onUnlock: () => void
}

export function LockLine({ sentence, lockName, unlockName, onLock, onUnlock }: LockLineProps) {
  const leads = useWorkshop().role === 'facilitator'
  const [asking, setAsking] = useState(false)
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
          onDone={(why) => {
            stayHere()
            setAsking(false)
            if (why !== null) onLock(why)
          }}
        />
      ) : (
        <button type="button" className="btn quiet" aria-label={lockName} onClick={() => setAsking(true)}>
          <Icon name="lock" />
          {lead.locks.lock}
        </button>
      )}
    </div>
  )
}

/** `onDone` with null: cancelled. */
function AskWhy({ onDone }: { readonly onDone: (why: string | null) => void }) {
  const [why, setWhy] = useState('')
  useUnsaved(why.trim(), text.unsaved)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDone(why.trim())
  }
  return (
    <form ref={form} className={styles.ask} onSubmit={submit}>
      <TextField label={lead.locks.why} value={why} maxLength={lockLimits.whyLength} onChange={setWhy} />
      <button type="submit" className="btn primary">
        {lead.locks.confirm}
      </button>
      <button type="button" className="btn quiet" onClick={() => onDone(null)}>
        {text.cancel}
      </button>
    </form>
  )
}
