// A plan from a file: checked whole before anything changes, shown in one line, taken in only when asked. One undo.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { type Result, refused } from '@draaitafel/shared/base/result.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { parsePlanJson } from '@draaitafel/shared/exchange/parsePlanJson.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { useId, useRef, useState } from 'react'
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

  const latest = useRef(0)

  const readFile = async (file: File | undefined) => {
    latest.current += 1
    const mine = latest.current
    setRead(null)
    if (!file) return
    const result = await readPlanFile(file)
    // A second file may have been chosen while the first was being read.
    if (mine === latest.current) setRead(result)
  }
  const takeIn = () => {
    if (!read?.ok) return
    if (dispatch({ type: 'plan.replace', plan: read.value }).ok) {
      view.say('done', text.importing.done)
      close()
    }
  }

  return (
    <Modal title={text.importing.title} subtitle={text.importing.subtitle} form closeLabel={text.close} onClose={close}>
      <div className="field">
        <label htmlFor={inputId}>{text.importing.choose}</label>
        <input
          id={inputId}
          className={`input ${styles.file}`}
          type="file"
          accept=".json,application/json"
          onClick={(event) => {
            // So that the same file, mended meanwhile, can be chosen again.
            event.currentTarget.value = ''
          }}
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

async function readPlanFile(file: File): Promise<Result<Plan, Problem>> {
  // Size first: reading 2 GB to find out that it is 2 GB would hang the page.
  if (file.size > wireLimits.importBytes) return refused({ kind: 'import.tooLarge', maxBytes: wireLimits.importBytes })
  try {
    return parsePlanJson(await file.text())
  } catch {
    // The file went away or may not be read: to the person that is the same as a file that is no plan.
    return refused({ kind: 'import.otherFormat' })
  }
}
