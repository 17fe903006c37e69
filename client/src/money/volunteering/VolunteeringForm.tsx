// One line of volunteers' hours: what they do, for which party, how many hours a year, and in which years.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { Volunteering } from '@draaitafel/shared/nouns/volunteering.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { KnobSelect } from '../../pieces/KnobSelect.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
import styles from './Volunteering.module.css'
import {
  actionOf,
  type DraftProblem,
  type HoursToAdd,
  readDraft,
  startDraft,
  type VolunteeringDraft,
} from './volunteeringDraft.ts'

interface VolunteeringFormProps {
  readonly line: Volunteering | null
  /** Of a new line. */
  readonly toAdd?: HoursToAdd | null
  readonly onDone: () => void
}

export function VolunteeringForm({ line, toAdd = null, onDone }: VolunteeringFormProps) {
  const { dispatch, planStore } = useWorkshop()
  const [started] = useState(line)
  const [draft, setDraft] = useState(() => startDraft(line, planStore.getState().plan, toAdd))
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  useUnsaved(draft, text.unsaved)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = readDraft(draft)
    if (!read.ok) return setProblem(read.problem)
    if (dispatch(actionOf(started, read.value, newId())).ok) onDone()
  }
  const remove = () => {
    if (line && dispatch({ type: 'volunteering.remove', id: line.id }).ok) onDone()
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Fields
        draft={draft}
        problem={problem}
        onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
      />
      <FormFoot
        cancel={text.cancel}
        submit={line ? text.keep : text.add}
        onCancel={onDone}
        remove={line && { label: text.remove, onRemove: remove }}
      />
    </form>
  )
}

interface FieldsProps {
  readonly draft: VolunteeringDraft
  readonly problem: DraftProblem | null
  readonly onChange: (changes: Partial<VolunteeringDraft>) => void
}

function Fields({ draft, problem, onChange }: FieldsProps) {
  const parties = usePlan((plan) => plan.parties)
  const wrong = (field: keyof VolunteeringDraft) => (problem?.field === field ? problemSentence(problem.problem) : null)
  return (
    <>
      <TextField
        label={dialogText.volunteering.label}
        hint={text.privacyHint}
        value={draft.label}
        placeholder={dialogText.volunteering.labelExample}
        maxLength={planLimits.labelLength}
        autoFocus
        problem={wrong('label')}
        onChange={(label) => onChange({ label })}
      />
      <div className={styles.pair}>
        <TextField
          label={dialogText.volunteering.hoursPerYear}
          value={draft.hours}
          inputMode="numeric"
          autoComplete="off"
          placeholder="200"
          problem={wrong('hours')}
          onChange={(hours) => onChange({ hours })}
        />
        <SelectField
          label={dialogText.volunteering.party}
          value={draft.party}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(party) => onChange({ party })}
        />
        <KnobSelect value={draft.knob} onChange={(knob) => onChange({ knob })} />
        <TextField
          label={moneyText.from}
          value={draft.from}
          inputMode="numeric"
          autoComplete="off"
          problem={wrong('from')}
          onChange={(from) => onChange({ from })}
        />
        <TextField
          label={moneyText.until}
          value={draft.until}
          inputMode="numeric"
          autoComplete="off"
          placeholder={moneyText.noEnd}
          problem={wrong('until')}
          onChange={(until) => onChange({ until })}
        />
      </div>
    </>
  )
}
