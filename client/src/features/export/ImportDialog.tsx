// A plan from a file: checked whole before anything changes, shown in one line, taken in only when asked. One undo.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import type { Result } from '@draaitafel/shared/base/result.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { parsePlanJson } from '@draaitafel/shared/exchange/parsePlanJson.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { useId, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { Wrong } from '../../ui/TextField.tsx'
import styles from './ImportDialog.module.css'

export function ImportDialog() {
  const { view, dispatch } = useWorkshop()
  const [read, setRead] = useState<Result<Plan, Problem> | null>(null)
  const inputId = useId()
  const close = () => view.setState({ dialog: null })

  const readFile = async (file: File | undefined) => {
    if (!file) return
    // Size first: reading 2 GB to find out that it is 2 GB would hang the page.
    if (file.size > wireLimits.importBytes) {
      setRead({ ok: false, problem: { kind: 'import.tooLarge', maxBytes: wireLimits.importBytes } })
    } else setRead(parsePlanJson(await file.text()))
  }
  const takeIn = () => {
    if (!read?.ok) return
    if (dispatch({ type: 'plan.replace', plan: read.value }).ok) {
      view.say('done', text.importing.done)
      close()
    }
  }

  return (
    <Modal title={text.importing.title} subtitle={text.importing.subtitle} closeLabel={text.close} onClose={close}>
      <div className="field">
        <label htmlFor={inputId}>{text.importing.choose}</label>
        <input
          id={inputId}
          className={`input ${styles.file}`}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void readFile(event.target.files?.[0])}
        />
      </div>
      {read && !read.ok && <Wrong sentence={problemSentence(read.problem)} />}
      {read?.ok && <p className={styles.found}>{text.importing.found(read.value)}</p>}
      <footer className={styles.foot}>
        <button type="button" className="btn quiet" onClick={close}>
          {text.cancel}
        </button>
        <button type="button" className="btn primary" disabled={!read?.ok} onClick={takeIn}>
          {text.importing.takeIn}
        </button>
      </footer>
    </Modal>
  )
}
