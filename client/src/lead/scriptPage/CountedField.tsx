// A line of text that commits on Enter or blur, with how long it is beside its label, or what became of it.

import { useId, useState } from 'react'
import { scriptText } from '../../copy/nlScript.ts'
import styles from './OpenStep.module.css'

interface CountedFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly maxLength: number
  /** What is read while it is empty. */
  readonly placeholder?: string
  /** As much as is shown elsewhere: a guide, no limit. */
  readonly room?: number
  /** What became of it; read out. */
  readonly status?: string
  readonly disabled?: boolean
  readonly onCommit: (value: string) => void
}

export function CountedField(props: CountedFieldProps) {
  const { label, hint, value, maxLength, placeholder, room, status, disabled, onCommit } = props
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const { length } = typed ?? value
  const commit = () => {
    if (typed !== null && typed.trim() !== value) onCommit(typed.trim())
    setTyped(null)
  }
  return (
    <div className="field">
      <div className={styles.labelRow}>
        <label htmlFor={id}>{label}</label>
        {room !== undefined && <small>{scriptText.open.counted(length, room)}</small>}
      </div>
      <input
        id={id}
        className="input"
        value={typed ?? value}
        maxLength={maxLength}
        placeholder={placeholder}
        disabled={disabled}
        aria-describedby={hint || room !== undefined ? `${id}-hint` : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
        }}
      />
      <small id={`${id}-hint`}>{room !== undefined && length > room ? scriptText.open.over(room) : hint}</small>
      {status !== undefined && (
        <small role="status" className={status === '' ? 'sr' : undefined}>
          {status}
        </small>
      )}
    </div>
  )
}
