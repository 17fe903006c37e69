// As CommitField, for words that may take more than one line: grows with what is in it. Enter says it is finished.

import { type KeyboardEvent, useId, useState } from 'react'
import styles from './CommitArea.module.css'

interface CommitAreaProps {
  /** Read out; what stands around it makes it plain to the eye. */
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly onCommit: (value: string) => void
}

export function CommitArea({ label, value, maxLength, onCommit }: CommitAreaProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const commit = () => {
    if (typed !== null && typed.trim() !== '' && typed.trim() !== value) onCommit(typed.trim())
    setTyped(null)
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    commit()
  }
  return (
    <>
      <label htmlFor={id} className="sr">
        {label}
      </label>
      <textarea
        id={id}
        className={`input ${styles.area}`}
        rows={2}
        value={typed ?? value}
        maxLength={maxLength}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={handleKey}
      />
    </>
  )
}
