// A plan from a file, or lines to add from a spreadsheet: checked completely before anything changes, previewed, and
// imported only when confirmed. One undo step.

import { fileProblemSentence } from '@draaitafel/shared/copy/nl/importProblems.ts'
import { type FormEvent, useId, useMemo, useState } from 'react'
import { text } from '../copy/nl.ts'
import { importText } from '../copy/nlImport.ts'
import { WhatIs } from '../pieces/words/WhatIs.tsx'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Wrong } from '../ui/TextField.tsx'
import styles from './ImportDialog.module.css'
import { importLines, importPlan, nothingChosen } from './importing.ts'
import { LinesPreview } from './LinesPreview.tsx'
import { TemplateLinks } from './TemplateLinks.tsx'
import { useChosenFile } from './useChosenFile.ts'

export function ImportDialog() {
  const { view, dispatch } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const { read, choose } = useChosenFile()
  const [withChanges, setWithChanges] = useState(false)
  const close = () => view.setState({ dialog: null })
  const file = read?.ok ? read.value : null
  // Again whenever the plan changes: others go on working while this is open.
  const lines = useMemo(() => (file?.kind === 'lines' ? file.linesFor(plan) : null), [file, plan])
  const importing =
    file?.kind === 'plan' ? importPlan(file.plan) : lines ? importLines(lines, withChanges) : nothingChosen
  const takeIn = (event: FormEvent) => {
    event.preventDefault()
    if (!importing.action || !dispatch(importing.action).ok) return
    view.say('done', importing.done)
    close()
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
        <FileField
          onChoose={(chosen) => {
            setWithChanges(false)
            choose(chosen)
          }}
        />
        {read && !read.ok && <Wrong sentence={fileProblemSentence(read.problem)} />}
        {file?.kind === 'plan' && (
          <div className={styles.found}>
            <p>{importText.found(file.plan)}</p>
            <p>{importText.replaces}</p>
          </div>
        )}
        {lines && <LinesPreview lines={lines} plan={plan} withChanges={withChanges} onWithChanges={setWithChanges} />}
        <WhatIs words={[importText.choose]} />
        {!file && <TemplateLinks />}
        <FormFoot
          cancel={text.cancel}
          submit={importing.button}
          disabled={importing.action === null}
          onCancel={close}
        />
      </form>
    </Modal>
  )
}

function FileField({ onChoose }: { readonly onChoose: (file: File | undefined) => void }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{importText.choose}</label>
      <input
        id={id}
        className={`input ${styles.file}`}
        type="file"
        accept=".json,.xlsx,.ods,.csv,.txt,application/json"
        onClick={(event) => {
          // So that the same file, corrected in the meantime, can be chosen again.
          event.currentTarget.value = ''
        }}
        onChange={(event) => onChoose(event.target.files?.[0])}
      />
    </div>
  )
}
