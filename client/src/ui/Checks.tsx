// A group of check boxes in one row of buttons, like Choice for a single answer. Native check boxes.

import { useId } from 'react'
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
  readonly onChange: (value: string, checked: boolean) => void
}

export function Checks({ label, options, disabled, onChange }: ChecksProps) {
  const id = useId()
  const isExplained = options.some(({ about }) => about)
  return (
    <fieldset className="field" disabled={disabled}>
      <legend>{label}</legend>
      <div className={isExplained ? `${styles.row} ${styles.explained}` : styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="checkbox"
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
    </fieldset>
  )
}
