// About this workshop as a whole: its name and place, the years on the board, whether amounts are real, and the shared
// picture of the future.

import type { WorkshopChanges } from '@draaitafel/shared/actions/action.ts'
import { parseQuantity } from '@draaitafel/shared/base/quantity.ts'
import { checkPeriod, parseYear } from '@draaitafel/shared/base/years.ts'
import { formatPercent } from '@draaitafel/shared/copy/nl/format.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import type { UseId } from '@draaitafel/shared/model/uses.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Check } from '../../ui/Check.tsx'
import { changedFields } from '../../ui/changedFields.ts'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
import { NoteField } from '../notes/NoteField.tsx'
import { UseField } from './UseField.tsx'
import styles from './WorkshopDialog.module.css'
import { WorkshopFacts } from './WorkshopFacts.tsx'

export function WorkshopDialog() {
  const { view, role } = useWorkshop()
  const close = () => view.setState({ dialog: null })
  return (
    <Modal title={dialogText.workshop.title} form closeLabel={text.close} onClose={close}>
      <NoteField id="vision" label={dialogText.workshop.vision} rows={3} />
      {role === 'facilitator' ? <FactsForm onDone={close} /> : <WorkshopFacts />}
    </Modal>
  )
}

function FactsForm({ onDone }: { readonly onDone: () => void }) {
  const { dispatch } = useWorkshop()
  const workshop = usePlan((plan) => plan.workshop)
  const [started] = useState(workshop)
  const [title, setTitle] = useState(started.title)
  const [place, setPlace] = useState(started.place)
  const [first, setFirst] = useState(String(started.firstYear))
  const [last, setLast] = useState(String(started.lastYear))
  const [rise, setRise] = useState(formatPercent(started.indexation).replace('%', ''))
  const [riseProblem, setRiseProblem] = useState<string | null>(null)
  const [real, setReal] = useState(!started.exampleAmounts)
  const [use, setUse] = useState<UseId>(started.use)
  useUnsaved([title, place, first, last, rise, real, use], text.unsaved)
  const [problem, setProblem] = useState<string | null>(null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const firstYear = parseYear(first)
    const lastYear = parseYear(last)
    if (!firstYear.ok) return setProblem(problemSentence(firstYear.problem))
    if (!lastYear.ok) return setProblem(problemSentence(lastYear.problem))
    const period = checkPeriod({ from: firstYear.value, until: lastYear.value })
    if (!period.ok) return setProblem(problemSentence(period.problem))
    setProblem(null)
    const indexation = parseQuantity(rise.replace('%', ''), planLimits.indexation)
    if (!indexation.ok) return setRiseProblem(problemSentence(indexation.problem))
    setRiseProblem(null)
    const before: WorkshopChanges = {
      title: started.title,
      place: started.place,
      exampleAmounts: started.exampleAmounts,
      use: started.use,
    }
    const changes = changedFields(before, { title: title.trim(), place: place.trim(), exampleAmounts: !real, use })
    const described = Object.keys(changes).length === 0 || dispatch({ type: 'workshop.describe', changes }).ok
    const yearsChanged = firstYear.value !== started.firstYear || lastYear.value !== started.lastYear
    const years = { firstYear: firstYear.value, lastYear: lastYear.value }
    if (!described || (yearsChanged && !dispatch({ type: 'workshop.setYears', ...years }).ok)) return
    const rises = indexation.value !== started.indexation
    if (!rises || dispatch({ type: 'workshop.setIndexation', indexation: indexation.value }).ok) onDone()
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={dialogText.workshop.name}
        value={title}
        maxLength={planLimits.titleLength}
        onChange={setTitle}
      />
      <TextField
        label={dialogText.workshop.place}
        value={place}
        maxLength={planLimits.placeLength}
        onChange={setPlace}
      />
      <UseField value={use} onChange={setUse} />
      <div className={styles.years}>
        <TextField
          label={dialogText.workshop.firstYear}
          value={first}
          inputMode="numeric"
          problem={problem}
          onChange={setFirst}
        />
        <TextField label={dialogText.workshop.lastYear} value={last} inputMode="numeric" onChange={setLast} />
      </div>
      <TextField
        label={dialogText.workshop.indexation}
        hint={dialogText.workshop.indexationHint}
        value={rise}
        inputMode="decimal"
        autoComplete="off"
        problem={riseProblem}
        onChange={setRise}
      />
      <Check label={dialogText.workshop.real} hint={dialogText.workshop.realHint} checked={real} onChange={setReal} />
      <FormFoot cancel={text.cancel} submit={text.keep} onCancel={onDone} />
    </form>
  )
}
