// As CommitField, for longer text: grows with its content. Enter commits.

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import styles from './CommitArea.module.css'

interface CommitAreaProps {
  readonly label: string
  /** Its meaning is clear from the context for anyone who sees it; it is still read out. */
  readonly hideLabel?: boolean
  readonly hint?: ReactNode
  readonly readOnly?: boolean
  /** An empty text is a value too. */
  readonly mayBeEmpty?: boolean
  readonly value: string
  readonly maxLength: number
  readonly onCommit: (value: string) => void
}

export function CommitArea({
  label,
  hideLabel,
  hint,
  readOnly,
  mayBeEmpty,
  value,
  maxLength,
  onCommit,
}: CommitAreaProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const commit = () => {
    const isSaid = typed !== null && (mayBeEmpty || typed.trim() !== '')
    if (isSaid && typed.trim() !== value) onCommit(typed.trim())
    setTyped(null)
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    commit()
  }
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'sr' : undefined}>
        {label}
      </label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      <textarea
        id={id}
        className={`input ${styles.area}`}
        rows={2}
        readOnly={readOnly}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={typed ?? value}
        maxLength={maxLength}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={handleKey}
      />
    </div>
  )
}
