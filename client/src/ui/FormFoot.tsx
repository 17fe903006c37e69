// The buttons of a form, in the same order everywhere: remove at the far end, cancel, and done.

import styles from './FormFoot.module.css'

interface FormFootProps {
  readonly cancel: string
  readonly submit: string
  /** Nothing to send yet, or not allowed to. */
  readonly disabled?: boolean
  readonly onCancel: () => void
  /** Only when editing something that exists. */
  readonly remove?: { readonly label: string; readonly onRemove: () => void } | null
}

export function FormFoot({ cancel, submit, disabled, onCancel, remove }: FormFootProps) {
  return (
    <footer className={styles.foot}>
      {remove && (
        <button type="button" className={`btn quiet ${styles.remove}`} onClick={remove.onRemove}>
          {remove.label}
        </button>
      )}
      <button type="button" className="btn quiet" onClick={onCancel}>
        {cancel}
      </button>
      <button type="submit" className="btn primary" disabled={disabled}>
        {submit}
      </button>
    </footer>
  )
}
