// A long text that several people may edit at once. Each keystroke becomes the smallest possible edit, so that two
// people in one text both keep their characters, and the caret stays where its owner left it.

import type { TextId } from '@draaitafel/shared/actions/action.ts'
import { subjectOfText } from '@draaitafel/shared/actions/checkLocks.ts'
import { textOf } from '@draaitafel/shared/actions/checkText.ts'
import { textName } from '@draaitafel/shared/document/schema.ts'
import { useEffect, useId, useLayoutEffect, useRef } from 'react'
import { text } from '../../copy/nl.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Heard } from '../../ui/Heard.tsx'
import { caretAfter, editBetween } from './textEdit.ts'
import { useTextNews } from './useTextNews.ts'
import { Writers } from './Writers.tsx'

interface NoteFieldProps {
  readonly id: TextId
  readonly label: string
  readonly rows: number
  /** Without the reminder about names, if there is one nearby. */
  readonly bare?: boolean
  /** What one might write, while it is empty. */
  readonly example?: string
  /** For who hears that it changes: "de reden". */
  readonly called?: string
}

export function NoteField({ id, label, rows, bare, example, called = calledOf(id) }: NoteFieldProps) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite(subjectOfText(id))
  const value = usePlan((plan) => textOf(plan, id))
  const { said, keep } = useTextNews({ name: textName(id), what: called, read: (plan) => textOf(plan, id) })
  const fieldId = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const shown = useRef(value)
  const caret = useRef({ start: 0, end: 0 })

  // Someone else's characters arrived: React moves the caret to the end, so put it back where it belongs.
  useLayoutEffect(() => {
    const element = area.current
    const before = shown.current
    shown.current = value
    if (!element || document.activeElement !== element || before === value) return
    const edit = editBetween(before, value)
    // Kept here too: the browser reports a moved caret late, and the next characters may arrive before that.
    caret.current = { start: caretAfter(caret.current.start, edit), end: caretAfter(caret.current.end, edit) }
    element.setSelectionRange(caret.current.start, caret.current.end)
  }, [value])

  const typed = useRef(false)
  const tellWriting = useTellWriting(textName(id))
  const leave = () => {
    tellWriting(false)
    if (typed.current) keep()
    typed.current = false
  }

  const keepCaret = () => {
    const element = area.current
    if (element) caret.current = { start: element.selectionStart, end: element.selectionEnd }
  }

  return (
    <div className="field">
      <label htmlFor={fieldId}>{label}</label>
      <Writers text={textName(id)} />
      {!bare && <small id={`${fieldId}-hint`}>{text.privacyHint}</small>}
      <textarea
        ref={area}
        id={fieldId}
        className="input"
        rows={rows}
        value={value}
        readOnly={!mayWrite}
        placeholder={example}
        // With an example it goes on where the label ends: a phone makes no capital of that.
        autoCapitalize={example === undefined ? undefined : 'none'}
        aria-describedby={bare ? undefined : `${fieldId}-hint`}
        onSelect={keepCaret}
        onFocus={() => mayWrite && tellWriting(true)}
        onBlur={leave}
        onChange={(event) => {
          const next = event.target.value
          if (dispatch({ type: 'text.edit', text: id, ...editBetween(value, next) }).ok) {
            shown.current = next
            typed.current = true
          }
          keepCaret()
        }}
      />
      <Heard>{said}</Heard>
    </div>
  )
}

/** Others see that I write in it. */
function useTellWriting(name: string): (writing: boolean) => void {
  const { tell } = useWorkshop()
  const mine = useRef(false)
  // A focused field that unmounts fires no blur, so report it here.
  useEffect(
    () => () => {
      if (mine.current) tell({ writing: null })
    },
    [tell],
  )
  return (writing) => {
    mine.current = writing
    tell({ writing: writing ? name : null })
  }
}

function calledOf(id: TextId): string {
  const { called } = sheetText
  if (id === 'vision') return called.vision
  return 'note' in id ? called.note : called.talk
}
