// A labelled native select: the platform's own list, which works everywhere and with every assistive technology.

import { type ReactNode, useId } from 'react'
import { Wrong } from './TextField.tsx'

interface SelectFieldProps {
  readonly label: string
  /** When the label is clear from the context; it is still read out. */
  readonly hideLabel?: boolean
  /** What the chosen option means. */
  readonly hint?: ReactNode
  readonly disabled?: boolean
  readonly problem?: string | null
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

export function SelectField({ label, hideLabel, hint, disabled, problem, value, options, onChange }: SelectFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'sr' : undefined}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        disabled={disabled}
        aria-invalid={problem ? true : undefined}
        aria-describedby={
          [hint ? `${id}-hint` : '', problem ? `${id}-wrong` : ''].filter(Boolean).join(' ') || undefined
        }
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {problem && <Wrong id={`${id}-wrong`} sentence={problem} />}
    </div>
  )
}
