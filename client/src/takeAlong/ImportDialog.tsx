// A plan from a file, or lines to add from a spreadsheet: checked whole before anything changes, shown, and imported only when
// asked. One step of undo.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Problem } from '@draaitafel/shared/base/problem.ts'
import type { Result } from '@draaitafel/shared/base/result.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { changedLines, type LinesRead, newLines } from '@draaitafel/shared/exchange/linesRead.ts'
import { linesIn, type PlanAddition } from '@draaitafel/shared/plan/addition.ts'
import { type FormEvent, useId, useMemo, useRef, useState } from 'react'
import { text } from '../copy/nl.ts'
import { importText } from '../copy/nlImport.ts'
import { type PlanFile, readPlanFile } from '../office/readPlanFile.ts'
import { sayMissing } from '../people/problems/sayMissing.ts'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Wrong } from '../ui/TextField.tsx'
import styles from './ImportDialog.module.css'
import { LinesPreview } from './LinesPreview.tsx'
import { TemplateLinks } from './TemplateLinks.tsx'

export function ImportDialog() {
  const { view, dispatch } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const [read, setRead] = useState<Result<PlanFile, Problem> | null>(null)
  const [withChanges, setWithChanges] = useState(false)
  const inputId = useId()
  const close = () => view.setState({ dialog: null })
  const file = read?.ok ? read.value : null
  // Again whenever the plan changes: others go on working while this is open.
  const lines = useMemo(() => (file?.kind === 'lines' ? file.linesFor(plan) : null), [file, plan])

  const latest = useRef(0)

  const readFile = async (chosen: File | undefined) => {
    latest.current += 1
    const mine = latest.current
    setRead(null)
    setWithChanges(false)
    if (!chosen) return
    try {
      const result = await readPlanFile(chosen)
      // A second file may have been chosen while the first was being read.
      if (mine === latest.current) setRead(result)
    } catch (error) {
      sayMissing(view, error, importText.failed)
    }
  }
  const addition = lines?.ok ? additionOf(lines.value, withChanges) : null
  const hasNew = lines?.ok === true && linesIn(newLines(lines.value)) > 0
  const takeIn = (event: FormEvent) => {
    event.preventDefault()
    const done = file?.kind === 'plan' ? importText.done : importText.added
    const action: Action | null =
      file?.kind === 'plan'
        ? { type: 'plan.replace', plan: file.plan }
        : addition
          ? { type: 'plan.add', ...addition }
          : null
    if (action && dispatch(action).ok) {
      view.say('done', done)
      close()
    }
  }

  return (
    <Modal
      title={importText.title}
      subtitle={importText.subtitle}
      form
      wide={lines !== null}
      closeLabel={text.close}
      onClose={close}
    >
      <form className={styles.form} onSubmit={takeIn}>
        <div className="field">
          <label htmlFor={inputId}>{importText.choose}</label>
          <input
            id={inputId}
            className={`input ${styles.file}`}
            type="file"
            accept=".json,.xlsx,.ods,.csv,.txt,application/json"
            onClick={(event) => {
              // So that the same file, mended in the meantime, can be chosen again.
              event.currentTarget.value = ''
            }}
            onChange={(event) => void readFile(event.target.files?.[0])}
          />
        </div>
        {read && !read.ok && <Wrong sentence={problemSentence(read.problem)} />}
        {file?.kind === 'plan' && (
          <div className={styles.found}>
            <p>{importText.found(file.plan)}</p>
            <p>{importText.replaces}</p>
          </div>
        )}
        {lines && <LinesPreview lines={lines} plan={plan} withChanges={withChanges} onWithChanges={setWithChanges} />}
        {!file && <TemplateLinks />}
        <FormFoot
          cancel={text.cancel}
          submit={
            file?.kind !== 'lines' ? importText.takeIn : withChanges && !hasNew ? importText.change : importText.add
          }
          disabled={file?.kind !== 'plan' && (addition === null || linesIn(addition) === 0)}
          onCancel={close}
        />
      </form>
    </Modal>
  )
}

function additionOf(lines: LinesRead, withChanges: boolean): PlanAddition {
  return withChanges ? { ...newLines(lines), changed: changedLines(lines) } : newLines(lines)
}
