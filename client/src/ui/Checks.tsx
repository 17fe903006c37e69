// A group of check boxes in one row of buttons, like Choice for a single answer; or of radio buttons, of which each may bring
// something along. Native ones.

import { useId, useRef } from 'react'
import styles from './Choice.module.css'

interface Option {
  readonly value: string
  readonly label: string
  /** What choosing it brings along: then each option is on a line of its own. */
  readonly about?: string | null
  readonly checked: boolean
}

interface ChecksProps {
  readonly label: string
  readonly options: readonly Option[]
  readonly disabled?: boolean
  /** Only one can be chosen, and is taken back by a button with this word. */
  readonly one?: { readonly clear: string } | undefined
  readonly onChange: (value: string, checked: boolean) => void
}

export function Checks({ label, options, disabled, one, onChange }: ChecksProps) {
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  const chosen = options.find(({ checked }) => checked)
  const isExplained = options.some(({ about }) => about)
  return (
    <fieldset className="field" disabled={disabled}>
      <legend className={one && styles.clearable}>{label}</legend>
      <div className={isExplained ? `${styles.row} ${styles.explained}` : styles.row}>
        {options.map((option, at) => (
          <label key={option.value} className={styles.option}>
            <input
              ref={at === 0 ? first : undefined}
              type={one ? 'radio' : 'checkbox'}
              name={one && id}
              value={option.value}
              checked={option.checked}
              aria-labelledby={isExplained ? `${id}-${option.value}` : undefined}
              aria-describedby={option.about ? `${id}-${option.value}-about` : undefined}
              onChange={(event) => onChange(option.value, event.target.checked)}
            />
            <span id={`${id}-${option.value}`}>{option.label}</span>
            {option.about && <small id={`${id}-${option.value}-about`}>{option.about}</small>}
          </label>
        ))}
      </div>
      {one && chosen && !disabled && (
        <button
          type="button"
          className={styles.clear}
          aria-label={`${one.clear}: ${label}`}
          onClick={() => {
            // The button goes with the choice.
            first.current?.focus()
            onChange(chosen.value, false)
          }}
        >
          {one.clear}
        </button>
      )}
    </fieldset>
  )
}
