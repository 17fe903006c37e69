// A group of check boxes in one row of buttons, like Choice for a single answer. Native check boxes.

import styles from './Choice.module.css'

interface ChecksProps {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly checked: boolean }[]
  readonly disabled?: boolean
  readonly onChange: (value: string, checked: boolean) => void
}

export function Checks({ label, options, disabled, onChange }: ChecksProps) {
  return (
    <fieldset className="field" disabled={disabled}>
      <legend>{label}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="checkbox"
              value={option.value}
              checked={option.checked}
              onChange={(event) => onChange(option.value, event.target.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
