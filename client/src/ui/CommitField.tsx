// A line of text that is said when it is finished: on Enter, or when the focus leaves it. What someone else writes there
// meanwhile shows as long as nobody types here.

import { useState } from 'react'
import { TextField } from './TextField.tsx'

interface CommitFieldProps {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly readOnly?: boolean
  readonly onCommit: (value: string) => void
}

export function CommitField({ label, value, maxLength, readOnly, onCommit }: CommitFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    if (typed !== null && typed.trim() !== value) onCommit(typed.trim())
    setTyped(null)
  }
  return (
    <TextField
      label={label}
      value={typed ?? value}
      maxLength={maxLength}
      readOnly={readOnly}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  )
}
