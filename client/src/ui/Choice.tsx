// A group of radio buttons in one row of buttons. Native radios: arrow keys, names and forced colours for free.

import { type ReactNode, useId, useRef } from 'react'
import styles from './Choice.module.css'

interface ChoiceProps<T extends string> {
  readonly label: string
  /** What it is a choice about, for who hears the label alone. */
  readonly about?: string | undefined
  /** The question, under the label. */
  readonly hint?: string
  /** Beside the label, in other words than those of the choice. */
  readonly note?: ReactNode
  readonly disabled?: boolean
  /** All options equally wide in one row: the steps of a scale. */
  readonly even?: boolean
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[]
  readonly onChange: (value: T) => void
  /** A choice can be taken back, by a button with this word beside the label. */
  readonly clear?: { readonly word: string; readonly onClear: () => void }
}

export function Choice<T extends string>({
  label,
  about,
  hint,
  note,
  disabled,
  even,
  value,
  options,
  onChange,
  clear,
}: ChoiceProps<T>) {
  const name = useId()
  const first = useRef<HTMLInputElement>(null)
  const chosen = options.find((option) => option.value === value)
  return (
    <fieldset className="field" aria-describedby={hint && `${name}-hint`} disabled={disabled}>
      <legend className={note ? styles.noted : undefined}>
        {label}
        {about && <span className="sr">, {about}</span>}
        {note && <small>{note}</small>}
      </legend>
      {hint && <small id={`${name}-hint`}>{hint}</small>}
      <div className={even ? styles.even : styles.row}>
        {options.map((option, at) => (
          <label key={option.value} className={styles.option}>
            <input
              ref={at === 0 ? first : undefined}
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
      {chosen && clear && !disabled && (
        <button
          type="button"
          className={styles.clear}
          aria-label={`${clear.word}: ${label}`}
          onClick={() => {
            // The button goes with the choice.
            first.current?.focus()
            clear.onClear()
          }}
        >
          {clear.word}
        </button>
      )}
    </fieldset>
  )
}
