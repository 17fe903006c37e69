// One line of volunteers' hours: what they do, for which party they come, how many hours a year, and in which years.

import { newId } from '@draaitafel/shared/base/ids.ts'
import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { Volunteering, VolunteeringFacts } from '@draaitafel/shared/nouns/volunteering.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { KnobSelect } from '../../pieces/KnobSelect.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { changedFields } from '../../ui/changedFields.ts'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
import { readKnob, readPeriod } from '../investments/moneyForm.ts'
import styles from './Volunteering.module.css'

type Field = 'label' | 'hours' | 'from' | 'until'

export function VolunteeringForm({
  line,
  onDone,
}: {
  readonly line: Volunteering | null
  readonly onDone: () => void
}) {
  const { dispatch } = useWorkshop()
  const parties = usePlan((plan) => plan.parties)
  const { firstYear } = usePlan((plan) => plan.workshop)
  const [started] = useState(line)
  const [label, setLabel] = useState(line?.label ?? '')
  const [party, setParty] = useState(
    line?.party ?? parties.find(({ kind }) => kind === 'bewoners')?.id ?? parties[0]?.id ?? '',
  )
  const [hours, setHours] = useState(line ? String(line.hoursPerYear) : '')
  const [from, setFrom] = useState(String(line?.from ?? firstYear))
  const [until, setUntil] = useState(line?.until ? String(line.until) : '')
  const [knob, setKnob] = useState(line?.knob ? String(line.knob) : '')
  useUnsaved([label, party, hours, from, until, knob], text.unsaved)
  const [wrong, setWrong] = useState<{ readonly field: Field; readonly problem: Problem } | null>(null)
  const sentence = (field: Field) => (wrong?.field === field ? problemSentence(wrong.problem) : null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (label.trim() === '') return setWrong({ field: 'label', problem: { kind: 'text.empty', field: 'label' } })
    const digits = hours.trim().replace('.', '')
    const hoursPerYear = /^\d{1,6}$/.test(digits) ? Number(digits) : 0
    if (hoursPerYear < 1 || hoursPerYear > planLimits.hours) {
      return setWrong({ field: 'hours', problem: { kind: 'hours.outOfRange', max: planLimits.hours } })
    }
    const period = readPeriod({ per: 'year', from, until })
    if (!period.ok) return setWrong(period.problem)
    const facts: VolunteeringFacts = {
      party,
      label: label.trim(),
      knob: readKnob(knob),
      hoursPerYear,
      ...period.value,
    }
    const done =
      line && started
        ? dispatch({ type: 'volunteering.change', id: line.id, changes: changedFields(factsOf(started), facts) })
        : dispatch({ type: 'volunteering.add', id: newId(), facts })
    if (done.ok) onDone()
  }
  const remove = () => {
    if (line && dispatch({ type: 'volunteering.remove', id: line.id }).ok) onDone()
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={dialogText.volunteering.label}
        hint={text.privacyHint}
        value={label}
        maxLength={planLimits.labelLength}
        autoFocus
        problem={sentence('label')}
        onChange={setLabel}
      />
      <div className={styles.pair}>
        <TextField
          label={dialogText.volunteering.hoursPerYear}
          value={hours}
          inputMode="numeric"
          autoComplete="off"
          placeholder="200"
          problem={sentence('hours')}
          onChange={setHours}
        />
        <SelectField
          label={dialogText.volunteering.party}
          value={party}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setParty}
        />
        <KnobSelect value={knob} onChange={setKnob} />
        <TextField
          label={text.investment.from}
          value={from}
          inputMode="numeric"
          autoComplete="off"
          problem={sentence('from')}
          onChange={setFrom}
        />
        <TextField
          label={text.investment.until}
          value={until}
          inputMode="numeric"
          autoComplete="off"
          placeholder={text.investment.noEnd}
          problem={sentence('until')}
          onChange={setUntil}
        />
      </div>
      <FormFoot
        cancel={text.cancel}
        submit={line ? text.keep : text.add}
        onCancel={onDone}
        remove={line && { label: text.remove, onRemove: remove }}
      />
    </form>
  )
}

function factsOf({ id: _id, order: _order, ...facts }: Volunteering): VolunteeringFacts {
  return facts
}
