// About this workshop as a whole: its name and place, the years on the board, whether amounts are real, and the
// shared vision.

import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { finishesOpener, visionWords } from '@draaitafel/shared/copy/nl/vision.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Check } from '../../ui/Check.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
import { NoteField } from '../notes/NoteField.tsx'
import { UseField } from './UseField.tsx'
import styles from './WorkshopDialog.module.css'
import { WorkshopFacts } from './WorkshopFacts.tsx'
import { actionsOf, type DraftProblem, startDraft, type WorkshopDraft } from './workshopDraft.ts'

export function WorkshopDialog() {
  const { view, role } = useWorkshop()
  const close = () => view.setState({ dialog: null })
  // What was written after the opener is only a sentence with it.
  const whole = usePlan(visionWords)
  const finishes = usePlan(({ vision }) => finishesOpener(vision))
  return (
    <Modal title={dialogText.workshop.title} form closeLabel={text.close} onClose={close}>
      <NoteField id="vision" label={dialogText.workshop.vision} rows={3} />
      {finishes && <blockquote className={styles.whole}>{whole}</blockquote>}
      {role === 'facilitator' ? <FactsForm onDone={close} /> : <WorkshopFacts />}
    </Modal>
  )
}

function FactsForm({ onDone }: { readonly onDone: () => void }) {
  const { dispatch } = useWorkshop()
  const workshop = usePlan((plan) => plan.workshop)
  const [started] = useState(workshop)
  const [draft, setDraft] = useState(() => startDraft(started))
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  useUnsaved(draft, text.unsaved)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const actions = actionsOf(draft, started)
    setProblem(actions.ok ? null : actions.problem)
    if (actions.ok && actions.value.every((action) => dispatch(action).ok)) onDone()
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Fields
        draft={draft}
        problem={problem}
        onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
      />
      <FormFoot cancel={text.cancel} submit={text.keep} onCancel={onDone} />
    </form>
  )
}

interface FieldsProps {
  readonly draft: WorkshopDraft
  readonly problem: DraftProblem | null
  readonly onChange: (changes: Partial<WorkshopDraft>) => void
}

function Fields({ draft, problem, onChange }: FieldsProps) {
  const words = dialogText.workshop
  const wrong = (field: DraftProblem['field']) => (problem?.field === field ? problemSentence(problem.problem) : null)
  return (
    <>
      <TextField
        label={words.name}
        value={draft.title}
        maxLength={planLimits.titleLength}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={words.place}
        value={draft.place}
        maxLength={planLimits.placeLength}
        onChange={(place) => onChange({ place })}
      />
      <UseField value={draft.use} onChange={(use) => onChange({ use })} />
      <div className={styles.years}>
        <TextField
          label={words.firstYear}
          value={draft.firstYear}
          inputMode="numeric"
          problem={wrong('years')}
          onChange={(firstYear) => onChange({ firstYear })}
        />
        <TextField
          label={words.lastYear}
          value={draft.lastYear}
          inputMode="numeric"
          onChange={(lastYear) => onChange({ lastYear })}
        />
      </div>
      <TextField
        label={words.indexation}
        hint={words.indexationHint}
        value={draft.rise}
        inputMode="decimal"
        autoComplete="off"
        problem={wrong('rise')}
        onChange={(rise) => onChange({ rise })}
      />
      <Check label={words.real} hint={words.realHint} checked={draft.real} onChange={(real) => onChange({ real })} />
    </>
  )
}
