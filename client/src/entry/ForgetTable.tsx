// Asks for confirmation before a table is forgotten on this device, and says what that means.

import { useState } from 'react'
import { entry } from '../copy/nlEntry.ts'
import { failureSentence } from '../copy/nlFirst.ts'
import { forgetTable } from '../opening/forgetTable.ts'
import type { Visit } from '../store/visits.ts'
import { Wrong } from '../ui/TextField.tsx'
import styles from './ContinueList.module.css'

interface ForgetTableProps {
  readonly visit: Visit
  readonly onForgotten: () => void
  readonly onKeep: () => void
}

export function ForgetTable({ visit, onForgotten, onKeep }: ForgetTableProps) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const words = entry.remembered
  const forget = async () => {
    setBusy(true)
    const answer = await forgetTable(visit)
    setBusy(false)
    if (answer.ok) onForgotten()
    else setProblem(failureSentence(answer.problem))
  }
  return (
    <div className={styles.question} role="group" aria-label={words.forgetTitle(visit.title || words.unnamed)}>
      <b>{words.forgetTitle(visit.title || words.unnamed)}</b>
      <p>{words.forgetHint[visit.role]}</p>
      {problem && <Wrong sentence={problem} />}
      <div>
        <button type="button" className="btn primary" disabled={busy} onClick={() => void forget()}>
          {words.doForget}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the question took the place of what had the focus */}
        <button type="button" className="btn" autoFocus onClick={onKeep}>
          {words.keep}
        </button>
      </div>
    </div>
  )
}
