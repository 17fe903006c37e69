// Something for later: what kind, about what, who is responsible, and by when.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { cutText } from '@draaitafel/shared/base/text.ts'
import { parkedWords } from '@draaitafel/shared/copy/nl/agreements.ts'
import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { bottleneckCopy } from '@draaitafel/shared/copy/nl/library/bottlenecks.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import { bottleneckNumbers } from '@draaitafel/shared/library/bottlenecks.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { routeIds } from '@draaitafel/shared/model/routes.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { ParkedFacts } from '@draaitafel/shared/nouns/parked.ts'
import { bottleneckSubject, isParkedKind, parkedKinds } from '@draaitafel/shared/nouns/parked.ts'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { OwnerSelect } from '../../people/parties/OwnerSelect.tsx'
import { useDraft } from '../../pieces/useDraft.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Agreements.module.css'

const subjects = [
  ...knobNumbers.map((number) => ({ value: `knob.${number}`, label: `Knop ${number}, ${knobCopy[number].shortName}` })),
  ...routeIds.map((id) => ({ value: `route.${id}`, label: routeCopy[id].name })),
  ...coreValueIds.map((id) => ({ value: `coreValue.${id}`, label: coreValueCopy[id].name })),
  ...bottleneckNumbers.map((number) => ({
    value: bottleneckSubject(number),
    label: `Knelpunt ${number}, ${bottleneckCopy[number]}`,
  })),
]

interface ParkFormProps {
  readonly about: string
  /** What it was asked from says this: to keep or to change. */
  readonly words?: string
  readonly onParked?: (() => void) | undefined
}

export function ParkForm({ about, words = '', onParked }: ParkFormProps) {
  const { dispatch, seat } = useWorkshop()
  const given = cutText(words, planLimits.agreementLength)
  const empty: ParkedFacts = { kind: 'zorg', text: '', about, owner: seat.party, day: '', done: false }
  const [facts, setFacts] = useDraft('parked', { ...empty, text: given }, ({ text, ...rest }) => ({
    ...rest,
    text: text === given ? '' : text,
  }))
  const [problem, setProblem] = useState<string | null>(null)
  const [added, setAdded] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  // Just above the form is what was added last.
  useEffect(() => {
    if (added > 0) form.current?.scrollIntoView({ block: 'end' })
  }, [added])
  const change = (changes: Partial<ParkedFacts>) => setFacts((before) => ({ ...before, ...changes }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (facts.text.trim() === '') return setProblem(problemSentence({ kind: 'text.empty', field: 'parked' }))
    if (!dispatch({ type: 'parked.add', id: newId(), facts: { ...facts, text: facts.text.trim() } }).ok) return
    setFacts(empty)
    setProblem(null)
    setAdded((count) => count + 1)
    onParked?.()
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={dialogText.parked.what}
        hint={text.privacyHint}
        value={facts.text}
        maxLength={planLimits.agreementLength}
        problem={problem}
        onChange={(words) => {
          change({ text: words })
          setProblem(null)
        }}
      />
      <div className={styles.row}>
        <SelectField
          label={dialogText.parked.kind}
          value={facts.kind}
          options={parkedKinds.map((value) => ({ value, label: parkedWords[value] }))}
          onChange={(kind) => isParkedKind(kind) && change({ kind })}
        />
        <SelectField
          label={dialogText.parked.about}
          value={facts.about}
          options={[{ value: '', label: dialogText.parked.whole }, ...subjects]}
          onChange={(subject) => change({ about: subject })}
        />
        <OwnerSelect value={facts.owner} onChange={(owner) => change({ owner })} />
        <TextField label={dialogText.parked.day} type="date" value={facts.day} onChange={(day) => change({ day })} />
      </div>
      <div>
        <button type="submit" className={facts.text === '' ? 'btn' : 'btn primary'}>
          {dialogText.parked.add}
        </button>
      </div>
    </form>
  )
}
