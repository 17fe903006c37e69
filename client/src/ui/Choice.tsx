// A group of radio buttons in one row of pressable parts. Native radios: arrows, names and forced colours for free.

import { useId } from 'react'
import styles from './Choice.module.css'

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[]
  readonly onChange: (value: T) => void
}

export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const name = useId()
  const chosen = options.find((option) => option.value === value)
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {chosen?.hint && <small>{chosen.hint}</small>}
    </fieldset>
  )
}
