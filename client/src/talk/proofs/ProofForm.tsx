// One item of evidence or of what is followed: what, where or how often, who is responsible, and how far it is.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { proofCopy } from '@draaitafel/shared/copy/nl/proofs.ts'
import type { CoreValueId } from '@draaitafel/shared/model/coreValues.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { ProofFacts } from '@draaitafel/shared/nouns/proof.ts'
import { type Proof, type ProofMoment, proofStates } from '@draaitafel/shared/nouns/proof.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { OwnerSelect } from '../../people/parties/OwnerSelect.tsx'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { changedFields } from '../../ui/changedFields.ts'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
import styles from './ProofList.module.css'

interface ProofFormProps {
  readonly coreValue: CoreValueId
  readonly moment: ProofMoment
  /** Null: a new line. */
  readonly proof: Proof | null
  readonly onDone: () => void
}

export function ProofForm({ coreValue, moment, proof, onDone }: ProofFormProps) {
  const { dispatch } = useWorkshop()
  const copy = proofCopy[moment]
  const [started] = useState<ProofFacts>(() =>
    proof ? factsOf(proof) : { coreValue, moment, what: '', how: '', state: 'open', owner: null },
  )
  const [facts, setFacts] = useState(started)
  useUnsaved(facts, text.unsaved)
  const [problem, setProblem] = useState<string | null>(null)
  const change = (changes: Partial<ProofFacts>) => setFacts((before) => ({ ...before, ...changes }))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = { ...facts, what: facts.what.trim(), how: facts.how.trim() }
    if (said.what === '') return setProblem(problemSentence({ kind: 'text.empty', field: 'what' }))
    const done = proof
      ? dispatch({ type: 'proof.change', id: proof.id, changes: changedFields(started, said) })
      : dispatch({ type: 'proof.add', id: newId(), facts: said })
    if (done.ok) onDone()
  }
  const remove = () => {
    if (proof && dispatch({ type: 'proof.remove', id: proof.id }).ok) onDone()
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={copy.what}
        hint={text.privacyHint}
        value={facts.what}
        maxLength={planLimits.proofLength}
        autoFocus
        problem={problem}
        onChange={(what) => change({ what })}
      />
      <TextField
        label={copy.how}
        value={facts.how}
        maxLength={planLimits.proofLength}
        onChange={(how) => change({ how })}
      />
      <OwnerSelect value={facts.owner} onChange={(owner) => change({ owner })} />
      <Choice
        label={dialogText.proofs.state}
        value={facts.state}
        options={proofStates.map((value) => ({ value, label: copy.states[value] }))}
        onChange={(state) => change({ state })}
      />
      <FormFoot
        cancel={text.cancel}
        submit={proof ? text.keep : text.add}
        onCancel={onDone}
        remove={proof && { label: text.remove, onRemove: remove }}
      />
    </form>
  )
}

function factsOf({ id: _id, order: _order, ...facts }: Proof): ProofFacts {
  return facts
}
