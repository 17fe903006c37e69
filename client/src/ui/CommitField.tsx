// A text field that commits on Enter or blur. Shows what someone else writes there in the meantime, as long as nobody
// types here.

import { useState } from 'react'
import { TextField } from './TextField.tsx'

interface CommitFieldProps {
  readonly label: string
  readonly value: string
  readonly maxLength?: number
  readonly type?: 'text' | 'date'
  readonly readOnly?: boolean
  readonly hideLabel?: boolean
  readonly inputMode?: 'text' | 'numeric'
  readonly onCommit: (value: string) => void
}

export function CommitField({ label, value, readOnly, onCommit, ...rest }: CommitFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    if (typed !== null && typed.trim() !== value) onCommit(typed.trim())
    setTyped(null)
  }
  return (
    <TextField
      label={label}
      value={typed ?? value}
      readOnly={readOnly}
      {...rest}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        commit()
      }}
    />
  )
}
