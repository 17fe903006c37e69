// Joining with the six digits on the large screen, also when they were pasted with words around them. A whole link
// that is pasted here works too.

import { type FormEvent, useId, useState } from 'react'
import { useNavigation } from '../address/navigation.tsx'
import { linkAddress, tableAddress } from '../address/route.ts'
import { failureSentence, firstText } from '../copy/nlFirst.ts'
import { enterWithCode } from '../http/api.ts'
import { forgetPerson } from '../store/seat.ts'
import { Wrong } from '../ui/TextField.tsx'
import styles from './CodeForm.module.css'
import { readEntry } from './readEntry.ts'

export function CodeForm() {
  const { go } = useNavigation()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const join = async (event: FormEvent) => {
    event.preventDefault()
    const entry = readEntry(typed)
    if (entry.kind === 'unclear') return setProblem(firstText.start.codeIncomplete)
    if (entry.kind === 'link') return go(linkAddress(entry.link.workshop, entry.link.key))
    setBusy(true)
    const answer = await enterWithCode(entry.code)
    setBusy(false)
    if (!answer.ok) return setProblem(failureSentence(answer.problem))
    if (answer.value.isNew) forgetPerson(answer.value.workshop)
    go(tableAddress(answer.value.workshop, answer.value.role))
  }

  return (
    <form className={styles.join} onSubmit={(event) => void join(event)} noValidate>
      <label htmlFor={id}>{firstText.start.codeLabel}</label>
      <div>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          placeholder="482 913"
          value={typed}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-wrong` : undefined}
          onChange={(event) => {
            setTyped(event.target.value)
            setProblem(null)
          }}
        />
        <button type="submit" className="btn primary" disabled={busy}>
          {firstText.start.join}
        </button>
      </div>
      {problem && <Wrong id={`${id}-wrong`} sentence={problem} />}
    </form>
  )
}
