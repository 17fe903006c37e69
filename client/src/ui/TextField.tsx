// A labelled line of text with space for a hint and for one sentence that says what to correct.

import { type InputHTMLAttributes, useEffect, useId, useRef, useState } from 'react'
import { Icon } from './Icon.tsx'
import { useToWrong } from './useToWrong.ts'

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string
  readonly hint?: string
  /** When the label is clear from the context; it is still read out. */
  readonly hideLabel?: boolean | undefined
  readonly value: string
  readonly problem?: string | null
  /** How the input was converted, under the field; read out when it changes. */
  readonly remark?: string
  readonly onChange: (value: string) => void
}

export function TextField({ label, hint, hideLabel, value, problem, remark, onChange, ...rest }: TextFieldProps) {
  const id = useId()
  const field = useToWrong<HTMLInputElement>(Boolean(problem))
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'sr' : undefined}>
        {label}
      </label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      <input
        {...rest}
        ref={field}
        id={id}
        className="input"
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={
          [hint ? `${id}-hint` : '', remark ? `${id}-remark` : '', problem ? `${id}-wrong` : '']
            .filter(Boolean)
            .join(' ') || undefined
        }
        onChange={(event) => onChange(event.target.value)}
      />
      {remark !== undefined && (
        <small id={`${id}-remark`} className={remark === '' ? 'sr' : undefined} aria-live="polite">
          {remark}
        </small>
      )}
      {problem && <Wrong id={`${id}-wrong`} sentence={problem} />}
    </div>
  )
}

/** Said again each time its form is sent with the same mistake. */
export function Wrong({ id, sentence }: { readonly id?: string; readonly sentence: string }) {
  const [times, setTimes] = useState(0)
  const alert = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const form = alert.current?.closest('form')
    const again = () => setTimes((count) => count + 1)
    form?.addEventListener('submit', again)
    return () => form?.removeEventListener('submit', again)
  }, [])
  return (
    <p ref={alert} className="wrong" id={id} role="alert">
      <Icon name="warning" />
      <span key={times}>{sentence}</span>
    </p>
  )
}
